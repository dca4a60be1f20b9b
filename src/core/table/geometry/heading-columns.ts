import type { Column } from "./geometric-columns";
import { type Chunk, overlap } from "./lines/placed-line";

/**
 * Fewer headings than columns, each centred over as many columns as the others, or over names that come again under each,
 * share them out:
 *        2013               2012
 *   Alpha    Beta      Alpha    Beta
 */
export function equalGroups(
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
export function ownColumns(
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
export function spread(
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
