import type { WorkbookPlan } from "../../../core/plan/workbook-plan";

/** What an import is going to write, counted for the line over the button. */
export interface PlanOutline {
  readonly sheets: readonly string[];
  readonly figures: number;
  readonly formulas: number;
}

/** Counts a plan: the figures of Reported, and the formulas of all sheets. */
export function outlinePlan({ sheets }: WorkbookPlan): PlanOutline {
  const count = (kind: "number" | "formula", role: string | null) =>
    sheets
      .filter((sheet) => role === null || sheet.role === role)
      .flatMap((sheet) => sheet.cells)
      .filter((cell) => cell.content.kind === kind).length;
  return {
    sheets: sheets.map(({ name }) => name),
    figures: count("number", "reported"),
    formulas: count("formula", null),
  };
}
