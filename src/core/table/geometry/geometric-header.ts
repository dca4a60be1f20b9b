import { isPeriodLabel } from "../period-label";
import { coveringSpan } from "../../text/covering-span";
import { BLANK_CELL, type MatrixCell } from "../matrix/cell-matrix";
import type { Column } from "./geometric-columns";
import { type Chunk, overlap, type PlacedLine } from "./placed-line";
import { partOf } from "./part-label";
import { splitHeadings } from "../text/split-headings";

/**
 * Column headings from the lines above the rows: words over one column are stacked to one heading; words over several are
 * repeated in each, and stacked with what stands under them.
 *      Three months ended      Nine months ended
 *      2012         2011       2012         2011
 * The first cell is the corner over the labels.
 */
export function readHeader(
  lines: readonly PlacedLine[],
  columns: readonly Column[],
  labelRight: number,
): readonly MatrixCell[] {
  let cells: MatrixCell[] = columns.map(() => BLANK_CELL);
  let corner = BLANK_CELL;
  for (const [at, line] of lines.entries()) {
    const chunks = line.chunks
      .filter((chunk) => chunk.right > labelRight)
      .flatMap((chunk) => partOverColumns(chunk, columns));
    corner = line.chunks
      .filter((chunk) => chunk.right <= labelRight)
      .reduce(stacked, corner);
    const below = lines.slice(at + 1).flatMap((next) => next.chunks);
    const shared = mayShare(chunks, below)
      ? equalGroups(chunks, columns)
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

/** Headings that run into one another over their columns are parted, if their forms tell where. */
function partOverColumns(
  chunk: Chunk,
  columns: readonly Column[],
): readonly Chunk[] {
  const under = columns.filter((column) => overlap(column, chunk) > 0);
  if (under.length < 2) return [chunk];
  const parts = splitHeadings(chunk.text, false) ?? [];
  if (isSpanning(parts.length, under.length)) {
    return parts.map(({ start, end }) => partOf(chunk, start, end));
  }
  if (parts.length !== under.length) return [chunk];
  return parts.flatMap(({ start, end }, index) => {
    const column = under[index];
    if (!column) return [];
    const { left, right } = column;
    return [{ ...chunk, text: chunk.text.slice(start, end), left, right }];
  });
}

/** Several headings, each over as many columns as the next. */
function isSpanning(headings: number, columns: number): boolean {
  return headings > 1 && headings < columns && columns % headings === 0;
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

/** Periods that stand once: one that is said again lower down is the first line of a single column's heading. */
function mayShare(chunks: readonly Chunk[], below: readonly Chunk[]): boolean {
  return chunks.every(
    ({ text }) =>
      isPeriodLabel(text) && !below.some((other) => other.text === text),
  );
}

/**
 * Fewer headings than columns, each centred over as many columns as the others, share them out:
 *        2013               2012
 *   Alpha    Beta      Alpha    Beta
 */
function equalGroups(
  chunks: readonly Chunk[],
  columns: readonly Column[],
): readonly (readonly number[])[] | null {
  const size = columns.length / chunks.length;
  if (size < 2 || !Number.isInteger(size)) return null;
  const groups = chunks.map((_, index) =>
    Array.from({ length: size }, (_unused, at) => index * size + at),
  );
  const fits = chunks.every((chunk, index) => {
    const first = columns[index * size];
    const last = columns[index * size + size - 1];
    if (!first || !last) return false;
    const off = first.left + last.right - chunk.left - chunk.right;
    return Math.abs(off) / 2 < 0.2 * (last.right - first.left);
  });
  return fits ? groups : null;
}

/** Columns under the words, or the nearest one. */
function ownColumns(
  chunk: Chunk,
  columns: readonly Column[],
): readonly number[] {
  const under = columns.flatMap((column, index) =>
    overlap(column, chunk) > 0 ? [index] : [],
  );
  if (under.length > 0) return under;
  const distances = columns.map((column) =>
    Math.max(0, -overlap(column, chunk)),
  );
  const nearest = Math.min(...distances);
  const width = chunk.right - chunk.left;
  return nearest < Math.max(width, 20) ? [distances.indexOf(nearest)] : [];
}

/** Words centred over more columns than they touch spread over free neighbours, while their centre comes nearer. */
function spread(
  chunk: Chunk,
  own: readonly number[],
  columns: readonly Column[],
  taken: Set<number>,
): readonly number[] {
  const [only] = own;
  if (only === undefined) return own;
  const column = columns[only];
  const isWide =
    own.length > 1 ||
    (column && chunk.right - chunk.left > 1.6 * (column.right - column.left));
  if (!isWide) return own;
  const middle = (chunk.left + chunk.right) / 2;
  let group = own;
  for (
    let next = wider(group, columns, taken, middle);
    next;
    next = wider(group, columns, taken, middle)
  ) {
    group = next;
    next.forEach((index) => taken.add(index));
  }
  return group;
}

function wider(
  group: readonly number[],
  columns: readonly Column[],
  taken: ReadonlySet<number>,
  middle: number,
): readonly number[] | null {
  const centre = (indexes: readonly number[]) => {
    const first = columns[indexes[0] ?? 0];
    const last = columns[indexes.at(-1) ?? 0];
    return first && last ? (first.left + last.right) / 2 : middle;
  };
  const free = (index: number) =>
    index >= 0 && index < columns.length && !taken.has(index);
  const left = (group[0] ?? 0) - 1;
  const right = (group.at(-1) ?? 0) + 1;
  const options = [
    ...(free(left) ? [[left, ...group]] : []),
    ...(free(right) ? [[...group, right]] : []),
    ...(free(left) && free(right) ? [[left, ...group, right]] : []),
  ];
  const off = Math.abs(centre(group) - middle);
  return (
    options.find((option) => Math.abs(centre(option) - middle) < off - 0.5) ??
    null
  );
}
