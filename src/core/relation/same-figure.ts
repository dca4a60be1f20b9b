import { cellOf } from "../expression/build-expression";
import { massFactor, scale } from "./convert-units";
import { declareRelation, isPossible } from "./declare-relation";
import { cellIn, type PlacedRow } from "./placed-row";
import type { PrintedCells } from "./printed-cells";
import type { Relation } from "./relation";

/**
 * That two rows print the same quantity in a column, each in its own unit: the coarser print must follow from the finer.
 * Errors: null where one of them prints no number there, or their units do not convert
 */
export function sameFigure(
  a: PlacedRow,
  b: PlacedRow,
  column: number,
  printed: PrintedCells,
): Relation | null {
  const isPrinted = [a, b].every(
    (row) => printed.valueOf(cellIn(row, column)) !== null,
  );
  if (!isPrinted) return null;
  const width = (row: PlacedRow) =>
    printed.halfUnitOf(cellIn(row, column)) /
    Math.abs(printed.valueOf(cellIn(row, column)) || 1);
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

/** Relations that two rows print the same, one per column in which both do; none where most of them are not possible. */
export function sameFigures(
  a: PlacedRow,
  b: PlacedRow,
  columns: readonly number[],
  printed: PrintedCells,
): readonly Relation[] {
  const relations = columns.flatMap(
    (column) => sameFigure(a, b, column, printed) ?? [],
  );
  const possible = relations.filter((each) => isPossible(each, printed));
  return possible.length * 2 > relations.length ? relations : [];
}
