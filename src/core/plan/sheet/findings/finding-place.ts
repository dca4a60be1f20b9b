import type { CellRef } from "../../../expression/expression";
import type { Finding } from "../../../finding/finding";
import type { PlanContext } from "../../plan-context";
import type { PlaceRef } from "../../workbook-plan";
import { findingColumn, findingsHeaderRow } from "./finding-columns";

/** The findings about one figure. */
export function findingsOf(
  { input }: PlanContext,
  ref: CellRef,
): readonly Finding[] {
  return input.findings.filter((finding) => isAbout(finding, ref));
}

/** Where the first finding about a figure stands, or null without one. */
export function findingPlace(
  { input }: PlanContext,
  ref: CellRef,
): PlaceRef | null {
  const index = input.findings.findIndex((finding) => isAbout(finding, ref));
  return index < 0
    ? null
    : {
        sheet: "findings",
        row: findingsHeaderRow + 1 + index,
        column: findingColumn("Severity"),
      };
}

function isAbout({ table, cell }: Finding, ref: CellRef): boolean {
  return (
    table === ref.table && cell.row === ref.row && cell.column === ref.column
  );
}
