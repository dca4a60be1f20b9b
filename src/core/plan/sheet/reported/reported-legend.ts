import type { StyleName } from "../../cell-styles";
import { textCell } from "../../cell/cell-plan";
import type { PlanContext } from "../../plan-context";
import { labelColumn } from "./reported-layout";
import type { CellPlan } from "../../workbook-plan";

/** Short enough for the narrowest table's width. */
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
    "Shaded, ▲: so many checks differ; not reproducible from the other figures.",
    "small",
  ],
  [
    "✓: every check of this figure ties. No mark: nothing in the table checks it.",
    "small",
  ],
  [
    "A check ties where both figures can be one number, rounded as printed.",
    "small",
  ],
  [
    "Rebuilt: formulas and verdicts. Precision: how finely figures were printed.",
    "small",
  ],
  ["Findings and Claims: what follows. A ▲ leads to its finding.", "small"],
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
