import { isPeriodLabel } from "../period-label";
import { coveringSpan } from "../../text/covering-span";
import { BLANK_CELL, type MatrixCell } from "../matrix/cell-matrix";
import type { Column } from "./geometric-columns";
import { equalGroups, ownColumns, spread } from "./heading-columns";
import { type Chunk, overlap, type PlacedLine } from "./lines/placed-line";
import { partOverColumns } from "./part-headings";

/**
 * Column headings from the lines above the rows: words over one column are stacked to one heading; words over several are
 * repeated in each, and stacked with what stands under them.
 *      Three months ended      Nine months ended
 *      2012         2011       2012         2011
 * The first cell is the corner over the labels.
 */
export function readHeader(
  placed: readonly PlacedLine[],
  columns: readonly Column[],
  labelRight: number,
): readonly MatrixCell[] {
  const lines = joinLevels(placed);
  let cells: MatrixCell[] = columns.map(() => BLANK_CELL);
  let corner = BLANK_CELL;
  for (const [at, line] of lines.entries()) {
    const chunks = line.chunks
      .filter((chunk) => chunk.right > labelRight)
      .flatMap((chunk) => partOverColumns(chunk, columns));
    corner = line.chunks
      .filter((chunk) => chunk.right <= labelRight)
      .reduce(stacked, corner);
    const below = lines.slice(at + 1).map((next) => next.chunks);
    const shared = mayShare(chunks, below.flat())
      ? equalGroups(chunks, below, columns)
      : null;
    const groups = shared ?? chunks.map((chunk) => ownColumns(chunk, columns));
    const taken = new Set(groups.flat());
    chunks.forEach((chunk, index) => {
      const group = spread(chunk, groups[index] ?? [], columns, taken);
      cells = cells.map((cell, column) =>
        group.includes(column) ? stacked(cell, chunk) : cell,
      );
    });
  }
  return [corner, ...cells];
}

/** Headings of one or two lines beside higher ones stand between their lines: lines closer than their type are one. */
function joinLevels(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const joined: PlacedLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isOneLevel(last, line)) {
      const chunks = [...last.chunks, ...line.chunks];
      chunks.sort((a, b) => a.left - b.left);
      joined[joined.length - 1] = { ...last, chunks };
    } else joined.push(line);
  }
  return joined;
}

function isOneLevel(a: PlacedLine, b: PlacedLine): boolean {
  return (
    b.base - a.base < 0.8 * Math.min(a.height, b.height) &&
    a.chunks.every((one) => b.chunks.every((other) => overlap(one, other) < 0))
  );
}

function stacked(cell: MatrixCell, chunk: Chunk): MatrixCell {
  return {
    ...cell,
    text:
      cell.text + (/^$|[\d\p{L}]-$/u.test(cell.text) ? "" : " ") + chunk.text,
    span: coveringSpan(cell.span, chunk.span),
    notes: [...cell.notes, ...chunk.notes],
  };
}

/**
 * Periods that stand once, over headings of their columns: one that is said again lower down is the first line of a single
 * column's heading.
 */
function mayShare(chunks: readonly Chunk[], below: readonly Chunk[]): boolean {
  if (below.length === 0) return false;
  return chunks.every(
    ({ text }) =>
      isPeriodLabel(text) && !below.some((other) => other.text === text),
  );
}
