import { cellAddress } from "../../cell-address";
import type { PlanContext } from "../../plan-context";
import type { RulePlan } from "../../workbook-plan";
import type { RebuiltTable } from "./rebuilt-layout";

/** The verdict's colour on the verdict and on the difference; what is undecided keeps the grey of the column. */
export function rebuiltRules(
  context: PlanContext,
  place: RebuiltTable,
): readonly RulePlan[] {
  const { verdictColumn, differenceColumn, width } = context.rebuilt;
  const top = place.firstRow;
  const verdict = cellAddress(top, verdictColumn);
  const over = (left: number) => ({
    top,
    left,
    bottom: Math.max(top, place.end - 1),
    right: left + width - 1,
  });
  const differs = `${verdict}="differs"`;
  return [
    { range: over(differenceColumn), formula: differs, style: "mark" },
    { range: over(verdictColumn), formula: differs, style: "mark" },
    { range: over(verdictColumn), formula: `${verdict}="ties"`, style: "ties" },
  ];
}
