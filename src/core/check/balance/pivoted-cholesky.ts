/** The part of a positive semidefinite system that carries information: chosen rows and their columns of the lower triangle. */
export interface Factored {
  /** The rows kept, in pivot order; rows that depend on them are left out. */
  readonly rows: readonly number[];
  /** Per kept row, its column of the lower triangle, over all rows of the full matrix. */
  readonly columns: readonly Float64Array[];
  /** 1 ÷ √diagonal per row of the full matrix. */
  readonly scaling: Float64Array;
}

const DEPENDENT = 1e-9;

/** Cholesky factors with pivoting, of the matrix scaled to a unit diagonal; stops where all that is left is dependent. */
export function factorise(matrix: readonly Float64Array[]): Factored {
  const size = matrix.length;
  const scaling = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const diagonal = matrix[i]?.[i] ?? 0;
    scaling[i] = diagonal > 0 ? 1 / Math.sqrt(diagonal) : 0;
  }
  const left = Float64Array.from(scaling, (scale) => (scale > 0 ? 1 : 0));
  const columns: Float64Array[] = [];
  const rows: number[] = [];
  let open = [...left.keys()].filter((i) => (left[i] ?? 0) > 0);
  for (;;) {
    const pivot = largest(left);
    if (pivot < 0) break;
    rows.push(pivot);
    columns.push(nextColumn({ matrix, scaling, left, open, pivot }, columns));
    open = open.filter((i) => (left[i] ?? 0) > 0);
  }
  return { rows, columns, scaling };
}

function largest(left: Float64Array): number {
  let best = -1;
  let most = DEPENDENT;
  for (let at = 0; at < left.length; at += 1) {
    const value = left[at] ?? 0;
    if (value > most) {
      most = value;
      best = at;
    }
  }
  return best;
}

/** Takes the pivot's column out of what is left, and returns it; rows that are no longer open have no part in it. */
function nextColumn(
  {
    matrix,
    scaling,
    left,
    open,
    pivot,
  }: {
    readonly matrix: readonly Float64Array[];
    readonly scaling: Float64Array;
    readonly left: Float64Array;
    readonly open: readonly number[];
    readonly pivot: number;
  },
  columns: readonly Float64Array[],
): Float64Array {
  const size = left.length;
  const root = Math.sqrt(left[pivot] ?? 0);
  const source = matrix[pivot] ?? new Float64Array(size);
  const scale = scaling[pivot] ?? 0;
  const column = new Float64Array(size);
  for (let n = 0; n < open.length; n += 1) {
    const i = open[n] ?? 0;
    column[i] = (source[i] ?? 0) * scale * (scaling[i] ?? 0);
  }
  for (const held of columns) {
    const share = held[pivot] ?? 0;
    if (share === 0) continue;
    for (let n = 0; n < open.length; n += 1) {
      const i = open[n] ?? 0;
      column[i] = (column[i] ?? 0) - (held[i] ?? 0) * share;
    }
  }
  for (let n = 0; n < open.length; n += 1) {
    const i = open[n] ?? 0;
    column[i] = (column[i] ?? 0) / root;
    left[i] = (left[i] ?? 0) - (column[i] ?? 0) ** 2;
  }
  left[pivot] = 0;
  return column;
}

/** L⁻¹ b over the kept rows, b given in full: its squared length is bᵀ V⁻¹ b. */
export function forwardSolve(
  { rows, columns, scaling }: Factored,
  full: ArrayLike<number>,
): Float64Array {
  const left = new Float64Array(full.length);
  for (let i = 0; i < left.length; i += 1) {
    left[i] = (full[i] ?? 0) * (scaling[i] ?? 0);
  }
  const solved = new Float64Array(rows.length);
  for (let j = 0; j < rows.length; j += 1) {
    const row = rows[j] ?? 0;
    const column = columns[j] ?? left;
    const value = (left[row] ?? 0) / (column[row] ?? 1);
    if (value === 0) continue;
    solved[j] = value;
    for (let k = j + 1; k < rows.length; k += 1) {
      const i = rows[k] ?? 0;
      left[i] = (left[i] ?? 0) - (column[i] ?? 0) * value;
    }
  }
  return solved;
}

/** V⁻¹ b in full, rows that were left out at zero, from what `forwardSolve` returned. */
export function backSolve(
  { rows, columns, scaling }: Factored,
  forward: Float64Array,
): Float64Array {
  const full = new Float64Array(scaling.length);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const column = columns[i] ?? forward;
    let value = forward[i] ?? 0;
    for (let j = i + 1; j < rows.length; j += 1) {
      const row = rows[j] ?? 0;
      value -= (column[row] ?? 0) * (full[row] ?? 0);
    }
    const row = rows[i] ?? 0;
    full[row] = value / (column[row] ?? 1);
  }
  return full.map((value, i) => value * (scaling[i] ?? 0));
}
