/** An equation used up to express one freed quantity. */
export interface Pivot {
  readonly column: number;
  readonly row: Float64Array;
}

/** Takes the freed columns out of the equations, one equation each, by elimination with row pivoting. */
export function eliminate(
  rows: readonly Float64Array[],
  freed: readonly number[],
  point: Float64Array,
): {
  readonly pivots: readonly Pivot[];
  readonly rest: readonly Float64Array[];
} {
  const pivots: Pivot[] = [];
  let rest = [...rows];
  for (const column of freed) {
    const at = largestIn(rest, column);
    const row = rest[at];
    const entry = row?.[column] ?? 0;
    if (!row || Math.abs(entry * (point[column] || 1)) < 1e-10) continue;
    pivots.push({ column, row });
    rest = rest
      .filter((_, i) => i !== at)
      .map((other) => minus(other, (other[column] ?? 0) / entry, row));
  }
  return { pivots, rest };
}

function largestIn(rows: readonly Float64Array[], column: number): number {
  let best = -1;
  let most = 0;
  rows.forEach((row, i) => {
    const size = Math.abs(row[column] ?? 0);
    if (size > most) {
      most = size;
      best = i;
    }
  });
  return best;
}

function minus(
  row: Float64Array,
  times: number,
  other: Float64Array,
): Float64Array {
  if (times === 0) return row;
  const result = Float64Array.from(row);
  for (let i = 0; i < result.length; i += 1) {
    const entry = other[i] ?? 0;
    if (entry !== 0) result[i] = (result[i] ?? 0) - times * entry;
  }
  return result;
}

/** The freed quantities from the equations that their elimination used up, last first. */
export function substitute(
  pivots: readonly Pivot[],
  next: Float64Array,
  point: Float64Array,
  measured: Float64Array,
  isFreed: ReadonlySet<number>,
): void {
  const width = measured.length;
  for (const { column, row } of [...pivots].reverse()) {
    let value = row[width] ?? 0;
    for (let i = 0; i < width; i += 1) {
      if (i === column || !row[i]) continue;
      const from = isFreed.has(i) ? point[i] : measured[i];
      value += (row[i] ?? 0) * ((next[i] ?? 0) - (from ?? 0));
    }
    next[column] = (point[column] ?? 0) - value / (row[column] ?? 1);
  }
}
