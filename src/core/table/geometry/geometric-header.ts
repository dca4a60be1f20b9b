import { isPeriodLabel } from "../period-label";
import { coveringSpan } from "../../text/covering-span";
import { BLANK_CELL, type MatrixCell } from "../matrix/cell-matrix";
import { type Column, columnAt } from "./geometric-columns";
import { type Chunk, overlap, type PlacedLine } from "./placed-line";
import { partOf } from "./part-label";
import type { Side } from "./region";
import { type SplitHeading, splitHeadings } from "../text/split-headings";

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

/** Headings that run into one another over their columns are parted, if their forms tell where. */
function partOverColumns(
  chunk: Chunk,
  columns: readonly Column[],
): readonly Chunk[] {
  const under = columns.filter((column) => overlap(column, chunk) > 0);
  if (under.length < 2) return [chunk];
  const byEdges = partAtEdges(chunk, under);
  if (byEdges !== null) return byEdges;
  const parts =
    repeats(chunk.text, under.length) ?? splitHeadings(chunk.text, false) ?? [];
  if (isSpanning(parts.length, under.length)) {
    return parts.map(({ start, end }) => partOf(chunk, start, end));
  }
  if (parts.length !== under.length) return partByPlace(chunk, parts, columns);
  return parts.flatMap(({ start, end }, index) => {
    const column = under[index];
    if (!column) return [];
    const { left, right } = column;
    return [{ ...chunk, text: chunk.text.slice(start, end), left, right }];
  });
}

/** Edges of a heading and its column differ by less, in points. */
const EDGE = 1.2;

/** Words that begin, end or are centred each with a column of its own, as headings too close together do. */
function partAtEdges(
  chunk: Chunk,
  under: readonly Column[],
): readonly Chunk[] | null {
  const groups = under.map((column) =>
    (chunk.words ?? []).filter(
      (word) =>
        columnAt(under, { ...chunk, ...word }) === under.indexOf(column),
    ),
  );
  const parts = groups.flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const { left } = first;
    const { right } = last;
    const part = partOf(chunk, first.start, last.end);
    return [{ ...part, left, right }];
  });
  if (parts.length < under.length) return null;
  const isAlong = (edge: (place: Side) => number) =>
    parts.every((part, index) => {
      const column = under[index];
      return column !== undefined && Math.abs(edge(part) - edge(column)) < EDGE;
    });
  const isParted =
    isAlong(({ right }) => right) ||
    isAlong(({ left }) => left) ||
    isAlong(({ left, right }) => (left + right) / 2);
  return isParted ? parts : null;
}

/** Headings whose letters lie each over a column of its own; else they stay together. */
function partByPlace(
  chunk: Chunk,
  parts: readonly SplitHeading[],
  columns: readonly Column[],
): readonly Chunk[] {
  const placed = parts.map(({ start, end }) => partOf(chunk, start, end));
  const places = new Set(placed.map((part) => columnAt(columns, part)));
  return parts.length > 1 && places.size === parts.length ? placed : [chunk];
}

/** A line of headings that all say the same, once a column: "Quarter Quarter", "First Six First Six", "MayMay". */
function repeats(text: string, times: number): readonly SplitHeading[] | null {
  for (const gap of ["", " "]) {
    const step = (text.length + gap.length) / times;
    const phrase = text.slice(0, step - gap.length);
    if (!/\p{L}{2}/u.test(phrase)) continue;
    if (Array<string>(times).fill(phrase).join(gap) !== text) continue;
    return Array.from({ length: times }, (_, index) => ({
      start: index * step,
      end: index * step + phrase.length,
    }));
  }
  return null;
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

/**
 * Fewer headings than columns, each centred over as many columns as the others, or over names that come again under each,
 * share them out:
 *        2013               2012
 *   Alpha    Beta      Alpha    Beta
 */
function equalGroups(
  chunks: readonly Chunk[],
  below: readonly (readonly Chunk[])[],
  columns: readonly Column[],
): readonly (readonly number[])[] | null {
  const size = columns.length / chunks.length;
  if (size < 2 || !Number.isInteger(size)) return null;
  const groups = chunks.map((_, index) =>
    Array.from({ length: size }, (_unused, at) => index * size + at),
  );
  const isCycle = below.some((line) => repeatsAfter(line, size, columns));
  const fits = chunks.every((chunk, index) => {
    const first = columns[index * size];
    const last = columns[index * size + size - 1];
    if (!first || !last) return false;
    if (isCycle && chunk.left < last.right && chunk.right > first.left) {
      return true;
    }
    const off = first.left + last.right - chunk.left - chunk.right;
    return Math.abs(off) / 2 < 0.2 * (last.right - first.left);
  });
  return fits ? groups : null;
}

/** One name a column, the same ones again after so many. */
function repeatsAfter(
  line: readonly Chunk[],
  size: number,
  columns: readonly Column[],
): boolean {
  return (
    line.length === columns.length &&
    size < columns.length &&
    new Set(line.slice(0, size).map(({ text }) => text)).size === size &&
    line.every(({ text }, index) => text === line[index % size]?.text)
  );
}

/** Columns under the words, or the nearest one. */
function ownColumns(
  chunk: Chunk,
  columns: readonly Column[],
): readonly number[] {
  const shares = columns.map(
    (column) =>
      overlap(column, chunk) / Math.max(1, column.right - column.left),
  );
  // A heading wider than its column may reach a little over the next.
  const least = Math.max(...shares) > 0.75 ? 0.25 : 0;
  const under = shares.flatMap((share, index) =>
    share > least ? [index] : [],
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
