import type { CellRef } from "../../../expression/expression";
import { cellKey } from "../../../expression/expression-cells";
import type { Finding } from "../../../finding/finding";
import type { PlanContext } from "../../plan-context";
import type { PlaceRef } from "../../workbook-plan";
import { findingColumn, findingsHeaderRow } from "./finding-columns";

/** The findings about one figure. */
export function findingsOf(
  { input, findings }: PlanContext,
  ref: CellRef,
): readonly Finding[] {
  const places = findings.get(cellKey(ref)) ?? [];
  return places.flatMap((at) => input.findings[at] ?? []);
}

/** Where the first finding about a figure stands, or null without one. */
export function findingPlace(
  { findings }: PlanContext,
  ref: CellRef,
): PlaceRef | null {
  const [first] = findings.get(cellKey(ref)) ?? [];
  return first === undefined
    ? null
    : {
        sheet: "findings",
        row: findingsHeaderRow + 1 + first,
        column: findingColumn("Severity"),
      };
}
