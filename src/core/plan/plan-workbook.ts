import { planCharts } from "./plan-charts";
import { planClaims } from "./plan-claims";
import { planContext } from "./plan-context";
import { planFindings } from "./plan-findings";
import { importId } from "./import-id";
import type { PlanInput, PlanOptions } from "./plan-input";
import { planPrecision } from "./plan-precision";
import { planRebuilt } from "./plan-rebuilt";
import { planReported } from "./plan-reported";
import type { WorkbookPlan } from "./workbook-plan";

/**
 * The workbook an analyst keeps, as data: Reported, Rebuilt, Findings, Claims, Charts and Precision.
 * A pure function: one examination gives one plan, to the last cell.
 */
export function planWorkbook(
  input: PlanInput,
  options: PlanOptions = {},
): WorkbookPlan {
  const id = importId(input);
  const context = planContext(id, input, options);
  const charts = planCharts(context);
  return {
    id,
    properties: {
      title: options.headline ?? `Production check of ${input.source.name}`,
      source: input.source.name,
      application: options.application ?? "Assay",
    },
    sheets: [
      planReported(context),
      planRebuilt(context),
      planFindings(context),
      planClaims(context),
      ...(charts ? [charts] : []),
      planPrecision(context),
    ],
  };
}
