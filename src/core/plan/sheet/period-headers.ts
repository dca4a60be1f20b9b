import type { Period } from "../../production/production-table";
import { textCell } from "../cell/cell-plan";
import { columnHeading } from "../figure-names";
import type { CellPlan } from "../workbook-plan";

/** The headings of a table's columns, from a cell on to the right. */
export function periodHeaders(
  periods: readonly Period[],
  { row, column }: { readonly row: number; readonly column: number },
): readonly CellPlan[] {
  return periods.map((period, index) =>
    textCell({ row, column: column + index }, columnHeading(period), "header"),
  );
}
