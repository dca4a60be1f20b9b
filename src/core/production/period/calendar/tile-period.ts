import type { Months } from "./months-of-period";

/** A column as far as its place in time goes; months are null where the print does not tell. */
export interface Piece {
  readonly column: number;
  readonly months: Months | null;
}

/**
 * The ways in which other columns cover a period's months without gap or overlap: the finest and the coarsest of them,
 * each in printed order. Empty where the columns do not cover it.
 */
export function tilePeriod<T extends Piece>(
  target: Months,
  columns: readonly T[],
): readonly (readonly T[])[] {
  const pieces = columns.filter(
    ({ months }) =>
      months !== null &&
      months[0] >= target[0] &&
      months[1] <= target[1] &&
      !(months[0] === target[0] && months[1] === target[1]),
  );
  const distinct = oneOfEach(pieces);
  const finest = tiling(target, distinct, (a, b) => a > b);
  const coarsest = tiling(target, distinct, (a, b) => a < b);
  if (finest === null || coarsest === null) return [];
  const chosen =
    finest.length === coarsest.length ? [finest] : [finest, coarsest];
  return chosen.map((columns) =>
    [...columns].sort((a, b) => a.column - b.column),
  );
}

/** Of columns that cover the same months (the current period is often printed twice), the first. */
function oneOfEach<T extends Piece>(columns: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return columns.filter(({ months }) => {
    const key = String(months);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The tiling with the best number of pieces, by walking through the months once; null where there is none. */
function tiling<T extends Piece>(
  [first, last]: Months,
  pieces: readonly T[],
  isBetter: (pieces: number, than: number) => boolean,
): readonly T[] | null {
  const upTo = new Map<number, readonly T[]>([[first, []]]);
  const inOrder = pieces.flatMap((column) =>
    column.months !== null && column.months[0] <= column.months[1]
      ? [{ column, months: column.months }]
      : [],
  );
  inOrder.sort((a, b) => a.months[0] - b.months[0]);
  for (const { column, months } of inOrder) {
    const before = upTo.get(months[0]);
    if (!before) continue;
    const held = upTo.get(months[1] + 1);
    if (!held || isBetter(before.length + 1, held.length)) {
      upTo.set(months[1] + 1, [...before, column]);
    }
  }
  return upTo.get(last + 1) ?? null;
}
