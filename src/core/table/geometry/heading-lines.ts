import { largest, smallest } from "../../text/extremes";
import { type Column, figuresOf, isPeriodLine } from "./geometric-columns";
import type { PlacedLine } from "./lines/placed-line";
import type { Region } from "./region";

/** Where a table's labels begin, and where its columns begin and end. */
export interface Extent {
  readonly label: number;
  readonly labelRight: number;
  readonly left: number;
  readonly right: number;
}

/** Where the labels of a table's lines of figures and its columns stand. */
export function extentOf(
  data: readonly PlacedLine[],
  columns: readonly Column[],
  leftmost: Column,
): Extent {
  return {
    label: smallest(data.map(({ chunks }) => chunks[0]?.left ?? Infinity)),
    labelRight: labelRight(data, leftmost.left),
    left: leftmost.left,
    right: columns.at(-1)?.right ?? leftmost.right,
  };
}

/** Right edge of the labels that stand left of the figures. */
function labelRight(data: readonly PlacedLine[], left: number): number {
  const rights = data.flatMap(({ chunks }) => {
    const label = chunks[0];
    return label && label.right < left ? [label.right] : [];
  });
  return rights.length === 0 ? -Infinity : Math.min(left, largest(rights)) - 1;
}

/** The lines that head a table's columns. */
export interface HeaderLines {
  readonly indexes: ReadonlySet<number>;
  /** The first line of the table: a heading row or a header line. */
  readonly from: number;
}

/** Lines above the first row with words over the columns; label-only lines among them are headings of rows. */
export function headerLines(
  region: Region,
  start: number,
  extent: Extent,
): HeaderLines {
  const { lines, free, reach, headReach } = region;
  const indexes = new Set<number>();
  let from = start;
  for (let index = start - 1; index >= free && start - index <= 9; index -= 1) {
    const line = lines[index];
    const below = lines[index + 1];
    if (!line || !below || line.page !== below.page) break;
    const heads = isOverColumns(line, extent);
    const limit = heads && isPeriodLine(line) ? headReach : reach;
    if (below.base - line.base > limit) break;
    if (heads) {
      indexes.add(index);
      from = index;
    } else if (indexes.size > 0 || start - index > 4) break;
  }
  if (indexes.size > 0) return { indexes, from };
  return { indexes, from: headingsFrom(region, start) };
}

/** Without a header, lines right above that hold a label only are headings of rows: the table may go on with one above. */
function headingsFrom({ lines, free, reach }: Region, start: number): number {
  let from = start;
  while (from > free && start - from < 2) {
    const above = lines[from - 1];
    const below = lines[from];
    if (!above || !below || above.page !== below.page) break;
    const isLabel = above.chunks.length === 1 && figuresOf(above).length === 0;
    const text = above.chunks[0]?.text ?? "";
    if (!isLabel || text.length > 60 || /[.;!?]$/.test(text)) break;
    if (below.base - above.base > reach) break;
    from -= 1;
  }
  return from;
}

/** Words over the columns. A line of one piece must be centred over them, not over the whole table as a title is. */
function isOverColumns(line: PlacedLine, extent: Extent): boolean {
  const over = line.chunks.filter((chunk) => chunk.right > extent.left);
  const [only] = over;
  if (!only) return false;
  if (over.length > 1 || line.chunks.length > 1) return true;
  if (only.left > Math.min(extent.left - line.height, extent.labelRight)) {
    return true;
  }
  const centre = (only.left + only.right) / 2;
  const offValues = Math.abs(centre - (extent.left + extent.right) / 2);
  const offTable = Math.abs(centre - (extent.label + extent.right) / 2);
  return only.left > extent.label + 1.5 * line.height && offValues < offTable;
}
