/** One linearised equation: its slopes where it has any, the quantities in rising order, and its right-hand side. */
export interface SparseRow {
  readonly places: readonly number[];
  readonly slopes: readonly number[];
  readonly right: number;
}

/** The row's slope in one quantity; 0 where it has none. */
export function slopeIn({ places, slopes }: SparseRow, place: number): number {
  const at = places.indexOf(place);
  return at < 0 ? 0 : (slopes[at] ?? 0);
}

/** row − times × other; slopes that cancel out are left out. */
export function minusRow(
  row: SparseRow,
  times: number,
  other: SparseRow,
): SparseRow {
  if (times === 0) return row;
  const places: number[] = [];
  const slopes: number[] = [];
  let i = 0;
  let j = 0;
  while (i < row.places.length || j < other.places.length) {
    const mine = row.places[i] ?? Infinity;
    const theirs = other.places[j] ?? Infinity;
    const own = mine <= theirs ? (row.slopes[i++] ?? 0) : 0;
    const taken = theirs <= mine ? times * (other.slopes[j++] ?? 0) : 0;
    if (own === taken) continue;
    places.push(Math.min(mine, theirs));
    slopes.push(own - taken);
  }
  return { places, slopes, right: row.right - times * other.right };
}

/** Per quantity, the rows with a slope in it, in rising order. */
export function rowsByPlace(
  rows: readonly SparseRow[],
  width: number,
): readonly (readonly RowEntry[])[] {
  const found = Array.from({ length: width }, (): RowEntry[] => []);
  for (const [row, { places, slopes }] of rows.entries()) {
    for (let n = 0; n < places.length; n += 1) {
      found[places[n] ?? -1]?.push({ row, slope: slopes[n] ?? 0 });
    }
  }
  return found;
}

/** A slope seen from its quantity: which row it stands in. */
export interface RowEntry {
  readonly row: number;
  readonly slope: number;
}

/** Bᵀ λ: how far the equations draw each quantity, per unit of its variance. */
export function pullsOf(
  rows: readonly SparseRow[],
  multipliers: Float64Array,
  width: number,
): Float64Array {
  const pulls = new Float64Array(width);
  for (const [k, { places, slopes }] of rows.entries()) {
    const multiplier = multipliers[k] ?? 0;
    if (multiplier === 0) continue;
    for (let n = 0; n < places.length; n += 1) {
      const i = places[n] ?? 0;
      pulls[i] = (pulls[i] ?? 0) + (slopes[n] ?? 0) * multiplier;
    }
  }
  return pulls;
}
