import { markerCell, textCell } from "../cell/cell-plan";
import type { PlanContext } from "../plan-context";
import type { CellPlan, SheetRole } from "../workbook-plan";
import { labelColumn } from "./reported/reported-layout";

/** The first two rows of a sheet: whose it is, its title, and what stands in it. */
export function sheetTop(
  { id }: PlanContext,
  role: SheetRole,
  title: string,
  about: string,
): readonly CellPlan[] {
  return [
    markerCell(id, role),
    textCell({ row: 0, column: labelColumn }, title, "title"),
    textCell({ row: 1, column: labelColumn }, about, "subtitle"),
  ];
}
