import { cellStyles } from "../cell-styles";
import type { CellPlan, RowHeight } from "../workbook-plan";
import { wrappedLines } from "./wrapped-lines";

/** Points that one line of the base font takes. */
const LINE = 13;
/** Excel's own limit, and a page's. */
const TALLEST = 400;

/**
 * Heights of the rows whose text wraps to more than one line or is large, so that nothing is clipped in whatever reads
 * the file.
 */
export function rowHeights(
  cells: readonly CellPlan[],
  widths: readonly number[],
): readonly RowHeight[] {
  const heights = new Map<number, number>();
  for (const { row, column, content, style } of cells) {
    const { wrap, bold, size } = cellStyles[style];
    if (content.kind !== "text") continue;
    const width = (widths[column] ?? 8) * (bold === true ? 0.8 : 1.05);
    const lines = wrap === true ? wrappedLines(content.text, width) : 1;
    const points = Math.max(lines * LINE + 2, Math.round((size ?? 0) * 1.4));
    if (points > (heights.get(row) ?? LINE + 2)) heights.set(row, points);
  }
  return [...heights].map(([row, points]) => ({
    row,
    points: Math.min(TALLEST, points),
  }));
}
