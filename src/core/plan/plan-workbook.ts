import { importId } from "./import-id";
import { planContext } from "./plan-context";
import type { PlanInput, PlanOptions } from "./plan-input";
import { workbookOf } from "./workbook-of";
import type { WorkbookPlan } from "./workbook-plan";

/**
 * The workbook an analyst keeps, as data: Reported, Rebuilt, Findings, Claims, Charts and Precision.
 * A pure function: one examination gives one plan, to the last cell.
 */
export function planWorkbook(
  input: PlanInput,
  options: PlanOptions = {},
): WorkbookPlan {
  const context = planContext(importId(input), input, options);
  return workbookOf(context, `Production check of ${input.source.name}`);
}
