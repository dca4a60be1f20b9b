import type { ProductionTable } from "../../production/production-table";

/** What a table is called on every sheet: its printed title, else its mine, else its place in the release. */
export function tableTitle(
  { title, entity }: ProductionTable,
  index: number,
): string {
  return title ?? entity ?? `Table ${index + 1} of the release`;
}
