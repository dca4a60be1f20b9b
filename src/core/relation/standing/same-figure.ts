import { cellOf } from "../../expression/build-expression";
import { evaluateExpression } from "../../expression/evaluate-expression";
import { massFactor, scale } from "../convert-units";
import { countPossible, declareRelation } from "../declare-relation";
import { cellIn, type PlacedRow } from "../placed-row";
import { coarseness, type PrintedCells } from "../printed-cells";
import type { Relation } from "../relation";

/**
 * That two rows print the same quantity in a column, each in its own unit: the coarser print must follow from the finer.
 * Errors: null where one of them prints no number there, or their units do not convert
 */
function sameFigure(
  a: PlacedRow,
  b: PlacedRow,
  column: number,
  printed: PrintedCells,
): Relation | null {
  const isPrinted = [a, b].every(
    (row) => printed.valueOf(cellIn(row, column)) !== null,
  );
  if (!isPrinted) return null;
  const width = (row: PlacedRow) => coarseness(printed, cellIn(row, column));
  const [coarse, fine] = width(a) >= width(b) ? [a, b] : [b, a];
  const isSameUnit = a.data.unit === b.data.unit;
  const factor = massFactor(fine.data.unit, coarse.data.unit);
  if (!isSameUnit && factor === null) return null;
  const figure = cellOf(cellIn(fine, column));
  return declareRelation(
    isSameUnit ? "duplicate" : "unit-twin",
    cellIn(coarse, column),
    isSameUnit || factor === null ? figure : scale(figure, factor),
  );
}

/**
 * Relations that two rows print the same, one per column in which both do; none where most of them are not possible, or
 * more than half between two units, since figures that differ do not convert into one another by chance. That both print
 * nothing proves nothing, unless they never print anything else.
 */
export function sameFigures(
  a: PlacedRow,
  b: PlacedRow,
  columns: readonly number[],
  printed: PrintedCells,
): readonly Relation[] {
  const relations = columns.flatMap(
    (column) => sameFigure(a, b, column, printed) ?? [],
  );
  const areSame =
    shareHolding(relations, printed) > 0.5 ||
    (a.data.unit !== b.data.unit && shareHolding(relations, printed) === 0.5) ||
    relations.every((each) => isOfNothing(each, printed));
  return areSame ? relations : [];
}

/** The share of the relations that are possible, those between zeros left out. */
export function shareHolding(
  relations: readonly Relation[],
  printed: PrintedCells,
): number {
  const telling = relations.filter((each) => !isOfNothing(each, printed));
  return countPossible(telling, printed) / Math.max(1, telling.length);
}

function isOfNothing(
  { subject, expression }: Relation,
  { valueOf }: PrintedCells,
): boolean {
  return (
    valueOf(subject) === 0 && evaluateExpression(expression, valueOf) === 0
  );
}
