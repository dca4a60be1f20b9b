import { program } from "../program";
import { rowHeights } from "./cell/row-heights";
import { planCharts } from "./sheet/plan-charts";
import { planClaims } from "./sheet/plan-claims";
import { planContext } from "./plan-context";
import { planFindings } from "./sheet/findings/plan-findings";
import { importId } from "./import-id";
import type { PlanInput, PlanOptions } from "./plan-input";
import { planPrecision } from "./sheet/plan-precision";
import { planRebuilt } from "./sheet/rebuilt/plan-rebuilt";
import { planReported } from "./sheet/reported/plan-reported";
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
      application: program,
    },
    sheets: [
      planReported(context),
      planRebuilt(context),
      planFindings(context),
      planClaims(context),
      ...(charts ? [charts] : []),
      planPrecision(context),
    ].map((sheet) => ({
      ...sheet,
      heights: rowHeights(sheet.cells, sheet.widths),
    })),
  };
}
