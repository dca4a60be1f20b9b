import { isPeriodLabel } from "../period-label";
import { splitHeadings } from "../text/split-headings";
import {
  type Chunk,
  isNumeric,
  overlap,
  type PlacedLine,
} from "./lines/placed-line";

/** A column of figures: the interval they take. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

/** Figures of a line right of its label: a lone sign is none. */
export function figuresOf(line: PlacedLine): readonly Chunk[] {
  const figures = line.chunks.filter(isNumeric);
  const [first] = line.chunks;
  return first && figures[0] === first && figures.length < line.chunks.length
    ? figures.slice(1)
    : figures;
}

/** A line of column headings: it names periods, and its figures are years; or it counts the months named below it. */
export function isPeriodLine(line: PlacedLine): boolean {
  if (line.chunks.every(({ text }) => /^(?:3|6|9|12)$/.test(text))) return true;
  return (
    line.chunks.some(({ text }) => isPeriodLabel(text)) &&
    figuresOf(line).every(({ text }) => isPeriodLabel(text))
  );
}

/** A line most of whose words head columns, each by a period of its own: a new table begins under it. */
export function opensTable(line: PlacedLine): boolean {
  if (!isPeriodLine(line)) return false;
  const headings = line.chunks.map(({ text }) => periodsIn(text));
  const count = headings.reduce((sum, periods) => sum + periods, 0);
  const other = headings.filter((periods) => periods === 0).length;
  return count > 1 && count > other;
}

/** How many headings run into one another in a text of periods; none where it is something else. */
function periodsIn(text: string): number {
  if (!isPeriodLabel(text)) return 0;
  return splitHeadings(text, false)?.length ?? 1;
}

/**
 * Columns as heaps of figures that lie over one another. Where a wide figure bridges two columns, so that two figures of
 * one line fall into one, they are told apart by their right edges, centres or left edges instead.
 */
export function columnsOf(body: readonly PlacedLine[]): readonly Column[] {
  const lines = body.map(figuresOf).filter((figures) => figures.length > 0);
  const several = lines.filter((figures) => figures.length > 1);
  const seeds = several.length >= 2 ? several : lines;
  const heaped = heap(seeds.flat());
  if (!isCrowded(heaped, lines)) return frequent(heaped, seeds.length);
  const byEdge = [
    (chunk: Chunk) => chunk.right,
    (chunk: Chunk) => (chunk.left + chunk.right) / 2,
    (chunk: Chunk) => chunk.left,
  ].map((edge) => cluster(seeds.flat(), edge));
  const fitting = byEdge.filter((columns) => !isCrowded(columns, lines));
  const best = fitting.sort((a, b) => a.length - b.length)[0];
  return frequent(best ?? heaped, seeds.length);
}

/** Whether two figures of one line fall into one column. */
export function isCrowded(
  columns: readonly Column[],
  lines: readonly (readonly Chunk[])[],
): boolean {
  return lines.some((figures) => {
    const places = figures.map((figure) => columnAt(columns, figure));
    return new Set(places).size < places.length;
  });
}

/** Index of the column a chunk lies over most, or the one whose edge or centre is nearest. */
export function columnAt(columns: readonly Column[], chunk: Chunk): number {
  let best = -1;
  let most = -Infinity;
  columns.forEach((column, index) => {
    const shared = overlap(column, chunk);
    const distance = Math.min(
      Math.abs(column.right - chunk.right),
      Math.abs(column.left + column.right - chunk.left - chunk.right) / 2,
    );
    const score = shared > 0 ? shared - distance / 10 : -distance - 1e3;
    if (score > most) {
      most = score;
      best = index;
    }
  });
  return best;
}

function heap(figures: readonly Chunk[]): readonly Column[] {
  const sorted = [...figures].sort((a, b) => a.left - b.left);
  const columns: Column[] = [];
  for (const { left, right } of sorted) {
    const last = columns.at(-1);
    const width = last ? Math.min(right - left, last.right - last.left) : 0;
    if (last && overlap(last, { left, right }) > 0.2 * width) {
      columns[columns.length - 1] = grown(last, left, right);
    } else columns.push({ left, right, count: 1 });
  }
  return columns;
}

function grown(column: Column, left: number, right: number): Column {
  return {
    left: Math.min(column.left, left),
    right: Math.max(column.right, right),
    count: column.count + 1,
  };
}

/** Figures whose edges stand within a character of one another. */
function cluster(
  figures: readonly Chunk[],
  edge: (chunk: Chunk) => number,
): readonly Column[] {
  const sorted = [...figures].sort((a, b) => edge(a) - edge(b));
  const columns: Column[] = [];
  let last = -Infinity;
  for (const figure of sorted) {
    const pitch =
      (figure.right - figure.left) / Math.max(1, figure.text.length);
    const open = columns.at(-1);
    if (open && edge(figure) - last < 1.2 * pitch) {
      columns[columns.length - 1] = grown(open, figure.left, figure.right);
    } else columns.push({ left: figure.left, right: figure.right, count: 1 });
    last = edge(figure);
  }
  return columns;
}

/** Heaps of a single figure are strays in a table of some length. */
function frequent(
  columns: readonly Column[],
  lines: number,
): readonly Column[] {
  return lines < 12 ? columns : columns.filter(({ count }) => count > 1);
}
