import type { StyleName } from "../../cell-styles";
import { textCell } from "../../cell/cell-plan";
import type { PlanContext } from "../../plan-context";
import { labelColumn } from "./reported-layout";
import type { CellPlan } from "../../workbook-plan";

const lines: readonly (readonly [words: string, style: StyleName])[] = [
  ["How to read this workbook", "section"],
  [
    "Blue: a figure as it was printed. Type over it and every check follows.",
    "small",
  ],
  [
    "Black: a formula. Grey italic: a printed figure taken over unchanged.",
    "small",
  ],
  [
    "Shaded with ▲: so many checks differ; the printed figure is not reproducible from the other printed figures.",
    "small",
  ],
  [
    "✓: every check of this figure ties. No mark: nothing in the table checks this figure.",
    "small",
  ],
  [
    "Rebuilt holds the formulas and verdicts, Precision how finely each figure was printed, Findings and Claims what follows.",
    "small",
  ],
  [
    "A check ties where the printed figure and the rebuilt one can be the same number, given how both were rounded.",
    "small",
  ],
];

/** How many rows the legend takes. */
export const legendRows = lines.length;

/** What the colours and marks mean, under the tables. */
export function reportedLegend(context: PlanContext): readonly CellPlan[] {
  return lines.map(([words, style], index) =>
    textCell(
      { row: context.reported.legendRow + index, column: labelColumn },
      words,
      style,
    ),
  );
}
