import { isFigure } from "../../cell-kind";
import { isPeriodLabel } from "../../period-label";
import type { PlacedLine } from "./placed-line";

/** Lines between two that a year labels: headings. */
const BETWEEN = 2;

/**
 * Marks the years that label lines of figures, so that they are not taken for figures themselves:
 *   2018    81,200   2.11
 *   2019    84,900   2.05
 * They begin several lines, at one edge; a year over others heads columns.
 */
export function markYearLabels(
  lines: readonly PlacedLine[],
): readonly PlacedLine[] {
  const years = lines.map(yearBefore);
  return lines.map((line, index) => {
    const edge = years[index];
    const [first, ...rest] = line.chunks;
    if (edge === undefined || edge === null || !first) return line;
    const near = years.slice(Math.max(0, index - BETWEEN), index + BETWEEN + 1);
    const alike = near.filter(
      (other) =>
        other !== null && Math.abs(other.left - edge.left) < line.height / 2,
    );
    const isCounted = new Set(alike.map((other) => other?.text)).size > 1;
    return isCounted
      ? { ...line, chunks: [{ ...first, isLabel: true }, ...rest] }
      : line;
  });
}

/** The year a line of figures begins with, or null. */
function yearBefore({ chunks }: PlacedLine) {
  const [first, ...rest] = chunks;
  const figures = rest.filter(({ text }) => isFigure(text));
  const isYear =
    first !== undefined &&
    /^(?:19|20)\d\d$/.test(first.text) &&
    figures.length > 0 &&
    !figures.every(({ text }) => isPeriodLabel(text));
  return isYear ? first : null;
}
