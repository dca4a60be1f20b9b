import { figuresOf, isPeriodLine, opensTable } from "./geometric-columns";
import { geometricTable, type GeometricTable } from "./geometric-table";
import type { PlacedLine } from "./lines/placed-line";
import { markYearLabels } from "./lines/year-labels";

/** How far apart the lines of one table may stand, by the size of their type. */
export interface Reach {
  /** Lines farther apart than this many heights end a table. */
  readonly gap: number;
  /** The same for a line of periods above the others; twice the gap where it is not said. */
  readonly headGap?: number;
  /** Wider lines with fewer than two figures are prose. */
  readonly proseWidth: number;
}

const MOST_LINES_BETWEEN = 5;

/** The tables of placed lines: runs of lines with figures that no prose and no wide gap parts, each with its header. */
export function geometricTables(
  placed: readonly PlacedLine[],
  reach: Reach,
): readonly GeometricTable[] {
  const lines = markYearLabels(placed);
  const tables: GeometricTable[] = [];
  let free = 0;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || !isData(line, reach)) {
      index += 1;
      continue;
    }
    const last = regionEnd(lines, index, reach);
    const found = geometricTable({
      lines,
      first: index,
      last,
      free,
      reach: reach.gap * line.height,
      headReach: (reach.headGap ?? 2 * reach.gap) * line.height,
      side: { left: -Infinity, right: Infinity },
    });
    tables.push(...found);
    const end = Math.max(last, ...found.map(({ to }) => to));
    if (found.some(({ isStub }) => !isStub)) free = end + 1;
    index = end + 1;
  }
  return tables;
}

/** Two figures, or one a gap away from its label. */
function isData(line: PlacedLine, reach: Reach): boolean {
  const figures = figuresOf(line);
  if (isProse(line, reach) || figures.length === 0) return false;
  if (figures.length > 1) return true;
  const [label] = line.chunks;
  const [figure] = figures;
  if (!label || !figure || label === figure) return false;
  return (
    /\p{L}/u.test(label.text) && figure.left - label.right > 0.9 * line.height
  );
}

function isProse(line: PlacedLine, { proseWidth }: Reach): boolean {
  const widest = Math.max(
    ...line.chunks.map(({ left, right }) => right - left),
  );
  return widest > proseWidth && figuresOf(line).length < 2;
}

/** The last line with figures before the table ends. A line of periods under figures opens another table. */
function regionEnd(
  lines: readonly PlacedLine[],
  start: number,
  reach: Reach,
): number {
  let last = start;
  let hasBody = !isPeriodLine(lines[start] ?? emptyLine);
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (!line || !above || line.page !== above.page) break;
    if (line.base - above.base > reach.gap * line.height) break;
    if (isProse(line, reach) || index - last > MOST_LINES_BETWEEN) break;
    if (hasBody && opensTable(line)) break;
    if (!isData(line, reach)) continue;
    hasBody ||= !isPeriodLine(line);
    last = index;
  }
  return last;
}

const emptyLine: PlacedLine = {
  chunks: [],
  base: 0,
  height: 1,
  page: 0,
  isBold: false,
  index: 0,
};
