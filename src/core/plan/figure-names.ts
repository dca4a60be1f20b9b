import type { CellRef } from "../expression/expression";
import type { Period } from "../production/production-table";
import type { PlanContext } from "./plan-context";

/** A figure's name in words. Example: "Zinc concentrate, Concentrate grade: Silver (grams per tonne), C2011-Q4" */
export function figureName(context: PlanContext, cell: CellRef): string {
  return `${rowName(context, cell)}, ${periodLabel(context, cell)}`;
}

/** A row's name with the headings it stands under. Example: "Grade of ore processed: Lead" */
export function rowName(
  context: PlanContext,
  { table, row }: { readonly table: number; readonly row: number },
): string {
  const found = context.input.tables[table]?.rows[row];
  if (!found) return "";
  const path = found.path.map((heading) => heading.replace(/\s*:\s*$/, ""));
  return path.length > 0 ? `${path.join(", ")}: ${found.label}` : found.label;
}

/** A column's heading as printed, with its mine where the print has one over several columns. */
export function columnHeading({ label, entity }: Period): string {
  return entity === null || label.includes(entity)
    ? label
    : `${entity}, ${label}`;
}

/** The same of a figure's column. */
export function periodLabel(
  context: PlanContext,
  { table, column }: { readonly table: number; readonly column: number },
): string {
  const period = context.input.tables[table]?.periods[column];
  return period ? columnHeading(period) : "";
}
