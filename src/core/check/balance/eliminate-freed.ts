import { minusRow, slopeIn, type SparseRow } from "./sparse-row";

/** An equation used up to express one freed quantity. */
export interface Pivot {
  readonly column: number;
  readonly row: SparseRow;
}

/** Takes the freed columns out of the equations, one equation each, by elimination with row pivoting. */
export function eliminate(
  rows: readonly SparseRow[],
  freed: readonly number[],
  point: Float64Array,
): {
  readonly pivots: readonly Pivot[];
  readonly rest: readonly SparseRow[];
} {
  const pivots: Pivot[] = [];
  let rest = rows;
  for (const column of freed) {
    const slopes = rest.map((row) => slopeIn(row, column));
    const at = largestAt(slopes);
    const row = rest[at];
    const entry = slopes[at] ?? 0;
    if (!row || Math.abs(entry * (point[column] || 1)) < 1e-10) continue;
    pivots.push({ column, row });
    rest = rest.flatMap((other, i) =>
      i === at ? [] : [minusRow(other, (slopes[i] ?? 0) / entry, row)],
    );
  }
  return { pivots, rest };
}

function largestAt(slopes: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < slopes.length; i += 1) {
    const size = Math.abs(slopes[i] ?? 0);
    if (size > most) {
      most = size;
      best = i;
    }
  }
  return best;
}

/** The freed quantities from the equations that their elimination used up, last first. */
export function substitute(
  pivots: readonly Pivot[],
  next: Float64Array,
  point: Float64Array,
  measured: Float64Array,
  isFreed: ReadonlySet<number>,
): void {
  for (const { column, row } of [...pivots].reverse()) {
    let value = row.right;
    for (let n = 0; n < row.places.length; n += 1) {
      const i = row.places[n] ?? 0;
      if (i === column) continue;
      const from = isFreed.has(i) ? point[i] : measured[i];
      value += (row.slopes[n] ?? 0) * ((next[i] ?? 0) - (from ?? 0));
    }
    next[column] = (point[column] ?? 0) - value / slopeIn(row, column);
  }
}
