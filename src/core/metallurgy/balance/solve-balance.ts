/** The masses that balance, per unit of feed, and how far small changes of the assays are magnified. */
export interface Balance {
  readonly shares: readonly number[];
  readonly condition: number;
}

/**
 * Splits a feed into its products from assays: one equation for mass, one for each metal.
 * Shape:   feed of n-1 assays, n products of n-1 assays → n mass shares, or null where two products assay alike
 * Method:  Gauss-Jordan elimination with partial pivoting of the row-scaled matrix, which gives its inverse and so
 *          its condition number (maximum row sums)
 */
export function solveBalance(
  feed: readonly number[],
  products: readonly (readonly number[])[],
): Balance | null {
  const rows = [
    { left: products.map(() => 1), right: 1 },
    ...feed.map((assay, metal) => ({
      left: products.map((product) => product[metal] ?? 0),
      right: assay,
    })),
  ].map(({ left, right }) => {
    const largest = Math.max(...left) || 1;
    return {
      left: left.map((value) => value / largest),
      right: right / largest,
    };
  });
  const inverse = invert(rows.map(({ left }) => left));
  if (inverse === null) return null;
  return {
    shares: inverse.map((row) =>
      row.reduce((sum, value, i) => sum + value * (rows[i]?.right ?? 0), 0),
    ),
    condition: norm(rows.map(({ left }) => left)) * norm(inverse),
  };
}

function invert(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const work = matrix.map((row, i) => [
    ...row,
    ...matrix.map((_, j) => (i === j ? 1 : 0)),
  ]);
  for (let step = 0; step < size; step++) {
    const pivot = largestRow(work, step);
    const row = work[pivot];
    const head = row?.[step] ?? 0;
    if (row === undefined || Math.abs(head) < 1e-12) return null;
    work.splice(pivot, 1);
    work.splice(
      step,
      0,
      row.map((value) => value / head),
    );
    eliminate(work, step);
  }
  return work.map((row) => row.slice(size));
}

function largestRow(
  work: readonly (readonly number[])[],
  step: number,
): number {
  let best = step;
  for (let i = step; i < work.length; i++) {
    const size = Math.abs(work[i]?.[step] ?? 0);
    if (size > Math.abs(work[best]?.[step] ?? 0)) best = i;
  }
  return best;
}

function eliminate(work: number[][], step: number): void {
  const pivot = work[step] ?? [];
  for (const [i, row] of work.entries()) {
    const factor = row[step] ?? 0;
    if (i === step || factor === 0) continue;
    work[i] = row.map((value, j) => value - factor * (pivot[j] ?? 0));
  }
}

function norm(matrix: readonly (readonly number[])[]): number {
  return Math.max(
    ...matrix.map((row) =>
      row.reduce((sum, value) => sum + Math.abs(value), 0),
    ),
  );
}
