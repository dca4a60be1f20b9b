import { cellAddress } from "../../cell-address";
import type { PlanContext } from "../../plan-context";
import type { RulePlan } from "../../workbook-plan";
import { firstPeriodColumn, type TablePlace } from "./reported-layout";

/** The mark's colour on the figure and on the count beside it. */
export function markRules(
  context: PlanContext,
  place: TablePlace,
): readonly RulePlan[] {
  const top = place.keyRow + 1;
  const { markColumn, width } = context.reported;
  const mark = cellAddress(top, markColumn);
  const bottom = Math.max(top, place.firstNoteRow - 1);
  const formula = `AND(ISNUMBER(${mark}),${mark}>0)`;
  const over = (left: number) => ({
    top,
    left,
    bottom,
    right: left + width - 1,
  });
  return [firstPeriodColumn, markColumn].map((left) => ({
    range: over(left),
    formula,
    style: "mark",
  }));
}
