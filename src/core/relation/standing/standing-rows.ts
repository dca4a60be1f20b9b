import { cellOf, sumOf } from "../../expression/build-expression";
import { massFactor, scale } from "../convert-units";
import { declareRelation } from "../declare-relation";
import { metricKind } from "../metric-kind";
import { cellIn, type PlacedRow } from "../placed-row";
import type { PrintedCells } from "../printed-cells";
import { sameFigures, shareHolding } from "./same-figure";

/** Of more quantities of one metric in one mine (stopes, shafts, drill holes) none is taken to stand for it. */
const MOST_QUANTITIES = 12;

/**
 * Of several rows of one metric, those that stand for it. Rows that agree with one another say the same twice; where
 * they do not (open pit, underground and all ore mined), the rows that the others add up to stand for the metric.
 * Errors: none where rows differ and none of them is the others' sum, since nobody can tell which one is meant; none
 * where they print more than a dozen quantities
 */
export function standingRows(
  rows: readonly PlacedRow[],
  columns: readonly number[],
  printed: PrintedCells,
): readonly PlacedRow[] {
  const known = rows.filter(({ data }) => data.unit !== null);
  if (rows.length < 2 || known.length === 0) return rows;
  const quantities = groupBySameFigure(known, columns, printed);
  const [only] = quantities;
  if (only && quantities.length === 1) return only;
  if (quantities.length > MOST_QUANTITIES) return [];
  return (
    quantities.find((quantity) =>
      isSumOfOthers(quantity, quantities, columns, printed),
    ) ?? []
  );
}

/** Rows by the quantity they print; a row that shares no column with another contradicts nothing and joins it. */
function groupBySameFigure(
  rows: readonly PlacedRow[],
  columns: readonly number[],
  printed: PrintedCells,
): readonly (readonly PlacedRow[])[] {
  const groups: PlacedRow[][] = [];
  for (const row of rows) {
    const own = groups.find((group) =>
      group.every(
        (other) =>
          !columns.some((column) =>
            areBothPrinted([other, row], column, printed),
          ) || sameFigures(other, row, columns, printed).length > 0,
      ),
    );
    if (own) own.push(row);
    else groups.push([row]);
    if (groups.length > MOST_QUANTITIES) break;
  }
  return groups;
}

function areBothPrinted(
  rows: readonly PlacedRow[],
  column: number,
  printed: PrintedCells,
): boolean {
  return rows.every((row) => printed.valueOf(cellIn(row, column)) !== null);
}

function isSumOfOthers(
  quantity: readonly PlacedRow[],
  all: readonly (readonly PlacedRow[])[],
  columns: readonly number[],
  printed: PrintedCells,
): boolean {
  const [total] = quantity;
  const parts = all.flatMap((other) =>
    other === quantity ? [] : other.slice(0, 1),
  );
  if (!total || parts.length < 2) return false;
  if (metricKind(total.data.metric ?? "") !== "additive") return false;
  const relations = columns.flatMap((column) => {
    const terms = parts.flatMap((part) => {
      const factor = massFactor(part.data.unit, total.data.unit);
      const cell = cellIn(part, column);
      return factor && printed.valueOf(cell) !== null
        ? [scale(cellOf(cell), factor)]
        : [];
    });
    const subject = cellIn(total, column);
    return terms.length === parts.length && printed.valueOf(subject) !== null
      ? [declareRelation("same-metric", subject, sumOf(terms))]
      : [];
  });
  return shareHolding(relations, printed) > 0.5;
}
