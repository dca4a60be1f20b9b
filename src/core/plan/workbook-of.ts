import { program } from "../program";
import { rowHeights } from "./cell/row-heights";
import type { PlanContext } from "./plan-context";
import { planFindings } from "./sheet/findings/plan-findings";
import { planCharts } from "./sheet/plan-charts";
import { planClaims } from "./sheet/plan-claims";
import { planPrecision } from "./sheet/plan-precision";
import { planRebuilt } from "./sheet/rebuilt/plan-rebuilt";
import { planReported } from "./sheet/reported/plan-reported";
import { safeText } from "./text-content";
import type { WorkbookPlan } from "./workbook-plan";

/** The sheets of a context in their order, and what the file says of itself. An empty table has no sentences to hold. */
export function workbookOf(context: PlanContext, title: string): WorkbookPlan {
  const { id, input, options, isTemplate } = context;
  const sheets = [
    planReported(context),
    planRebuilt(context),
    planFindings(context),
    isTemplate ? null : planClaims(context),
    planCharts(context),
    planPrecision(context),
  ].filter((sheet) => sheet !== null);
  return {
    id,
    properties: {
      title: safeText(options.headline ?? title),
      source: safeText(input.source.name),
      application: program,
    },
    sheets: sheets.map((sheet) => ({
      ...sheet,
      heights: rowHeights(sheet.cells, sheet.widths),
    })),
  };
}
