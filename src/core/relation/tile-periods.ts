import type { Months } from "./period-months";
import type { ActualColumn } from "./table-index";

const MOST_TILINGS = 64;

/**
 * The ways in which other columns cover a period's months without gap or overlap: the finest and the coarsest of them,
 * each in printed order. Empty where the columns do not cover it.
 */
export function tilePeriod(
  target: Months,
  columns: readonly ActualColumn[],
): readonly (readonly ActualColumn[])[] {
  const pieces = columns.filter(
    ({ months }) =>
      months !== null &&
      months[0] >= target[0] &&
      months[1] <= target[1] &&
      !(months[0] === target[0] && months[1] === target[1]),
  );
  const tilings: ActualColumn[][] = [];
  extend(target, oneOfEach(pieces), [], tilings);
  const bySize = tilings.sort((a, b) => b.length - a.length);
  const finest = bySize[0];
  const coarsest = bySize[bySize.length - 1];
  if (!finest || !coarsest) return [];
  const chosen = finest === coarsest ? [finest] : [finest, coarsest];
  return chosen.map((tiling) =>
    [...tiling].sort((a, b) => a.column - b.column),
  );
}

/** Of columns that cover the same months (the current period is often printed twice), the first. */
function oneOfEach(columns: readonly ActualColumn[]): readonly ActualColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ months }) => {
    const key = String(months);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function extend(
  rest: Months,
  pieces: readonly ActualColumn[],
  held: readonly ActualColumn[],
  found: ActualColumn[][],
): void {
  if (rest[0] > rest[1]) found.push([...held]);
  if (rest[0] > rest[1] || found.length >= MOST_TILINGS) return;
  for (const piece of pieces) {
    if (piece.months === null || piece.months[0] !== rest[0]) continue;
    extend([piece.months[1] + 1, rest[1]], pieces, [...held, piece], found);
  }
}

/** Columns grouped by the mine they belong to, where mines stand side by side. */
export function columnsByEntity(
  columns: readonly ActualColumn[],
): readonly (readonly ActualColumn[])[] {
  const groups = new Map<string | null, ActualColumn[]>();
  for (const column of columns) {
    const held = groups.get(column.entity) ?? [];
    held.push(column);
    groups.set(column.entity, held);
  }
  return [...groups.values()];
}
