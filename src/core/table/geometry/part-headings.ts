import { splitHeadings, type SplitHeading } from "../text/split-headings";
import { type Column, columnAt } from "./geometric-columns";
import { partOf } from "./lines/part-label";
import { type Chunk, overlap } from "./lines/placed-line";
import type { Side } from "./region";

/** Headings that run into one another over their columns are parted, if their forms tell where. */
export function partOverColumns(
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

/** Several headings, each over as many columns as the next. */
function isSpanning(headings: number, columns: number): boolean {
  return headings > 1 && headings < columns && columns % headings === 0;
}
