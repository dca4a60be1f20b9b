import type { ProductionTable } from "../../production/production-table";
import { textCell } from "../cell/cell-plan";
import { headingStyle } from "../cell/heading-style";
import type { CellPlan } from "../workbook-plan";
import { type HeadingPlace, labelColumn } from "./reported/reported-layout";

/**
 * What a table and its groups of rows are called, wherever a sheet has them: its printed title, else its mine, else its
 * place.
 */
export function tableNames(
  { title, entity }: ProductionTable,
  place: {
    readonly table: number;
    readonly titleRow: number;
    readonly headings: readonly HeadingPlace[];
  },
): readonly CellPlan[] {
  const name = title ?? entity ?? `Table ${place.table + 1} of the release`;
  return [
    textCell({ row: place.titleRow, column: labelColumn }, name, "section"),
    ...place.headings.map(({ row, depth, text }) =>
      textCell({ row, column: labelColumn }, text, headingStyle(depth)),
    ),
  ];
}
