import { eliminate, substitute } from "./eliminate-freed";
import {
  backSolve,
  factorise,
  forwardSolve,
  type Factored,
} from "./pivoted-cholesky";

/** Equations that must come to zero, with their slopes: one row per equation, one column per quantity. */
export interface EquationSystem {
  readonly count: number;
  /** Per equation, the quantities it may have a slope in, each once; all of them where it is not told. */
  readonly mentions?: readonly (readonly number[])[];
  readonly evaluate: (point: Float64Array) => {
    readonly values: Float64Array;
    readonly slopes: readonly Float64Array[];
  };
}

/** The quantities nearest to the measured ones, in their standard deviations, that meet all equations. */
export interface Reconciled {
  readonly point: Float64Array;
  /** Σ ((reconciled − measured) ÷ σ)² over what was measured. */
  readonly objective: number;
  /** Independent equations left after the freed quantities are eliminated. */
  readonly degrees: number;
  /** Per quantity: by how much the objective falls, to first order, when it alone is freed; 0 where nothing checks it. */
  readonly falls: () => Float64Array;
}

/** What is known of the quantities: their measured values, standard deviations, and where to start from. */
export interface Measurements {
  readonly measured: Float64Array;
  readonly sigma: Float64Array;
  readonly start?: Float64Array;
}

const MOST_STEPS = 15;
const SETTLED = 1e-8;

/**
 * Weighted least squares under equations, by successive linearisation. Freed quantities are eliminated by projection
 * on what their columns leave (Crowe 1983); a very large σ in their place would silently drop equations.
 * Shape:  measured, sigma: one per quantity; freed: indexes of quantities taken as unmeasured, their measured values
 *         being the starting point
 * Source: Narasimhan & Jordache 2000, Data Reconciliation and Gross Error Detection, chapters 3 to 8
 */
export function reconcile(
  system: EquationSystem,
  { measured, sigma, start = measured }: Measurements,
  freed: readonly number[] = [],
): Reconciled {
  let point: Float64Array = Float64Array.from(start);
  let last = step(system, point, measured, sigma, freed);
  for (let n = 0; n < MOST_STEPS; n += 1) {
    if (largestMove(point, last.point, measured) <= SETTLED) break;
    point = last.point;
    last = step(system, point, measured, sigma, freed);
  }
  return {
    point: last.point,
    objective: last.objective,
    degrees: last.factored.rows.length,
    falls: () => fallsOf(last, measured, freed),
  };
}

interface Step {
  readonly point: Float64Array;
  readonly objective: number;
  readonly factored: Factored;
  readonly projected: readonly Float64Array[];
  readonly multipliers: Float64Array;
}

function step(
  system: EquationSystem,
  point: Float64Array,
  measured: Float64Array,
  sigma: Float64Array,
  freed: readonly number[],
): Step {
  const { values, slopes } = system.evaluate(point);
  // Each row carries its right-hand side last: the equation's value at the measured figures, to first order.
  const isFreed = new Set(freed);
  const all = system.mentions ? [] : [...measured.keys()];
  const rows = slopes.map((slope, i) =>
    augmented(slope, values[i] ?? 0, {
      point,
      measured,
      isFreed,
      mentioned: system.mentions?.[i] ?? all,
    }),
  );
  const { pivots, rest } = eliminate(rows, freed, point);
  const covariance = covarianceOf(rest, sigma, freed);
  const factored = factorise(covariance);
  const width = measured.length;
  const right = rest.map((row) => row[width] ?? 0);
  const forward = forwardSolve(factored, right);
  const multipliers = backSolve(factored, forward);
  const pulls = pullsOf(rest, multipliers, width);
  const next = new Float64Array(width);
  for (let i = 0; i < width; i += 1) {
    next[i] = isFreed.has(i)
      ? (point[i] ?? 0)
      : (measured[i] ?? 0) - (sigma[i] ?? 0) ** 2 * (pulls[i] ?? 0);
  }
  substitute(pivots, next, point, measured, isFreed);
  const objective = forward.reduce((sum, value) => sum + value * value, 0);
  return { point: next, objective, factored, projected: rest, multipliers };
}

/** Bᵀ λ: how far the equations draw each quantity, per unit of its variance. */
function pullsOf(
  rows: readonly Float64Array[],
  multipliers: Float64Array,
  width: number,
): Float64Array {
  const pulls = new Float64Array(width);
  rows.forEach((row, k) => {
    const multiplier = multipliers[k] ?? 0;
    if (multiplier === 0) return;
    for (let i = 0; i < width; i += 1) {
      pulls[i] = (pulls[i] ?? 0) + (row[i] ?? 0) * multiplier;
    }
  });
  return pulls;
}

/** A row scaled to its largest term, with its value at the measured figures (freed ones: at the point) behind it. */
function augmented(
  slope: Float64Array,
  value: number,
  {
    point,
    measured,
    isFreed,
    mentioned,
  }: {
    readonly point: Float64Array;
    readonly measured: Float64Array;
    readonly isFreed: ReadonlySet<number>;
    readonly mentioned: readonly number[];
  },
): Float64Array {
  const width = measured.length;
  const row = new Float64Array(width + 1);
  let right = value;
  let size = 0;
  for (const i of mentioned) {
    const entry = slope[i] ?? 0;
    if (entry === 0) continue;
    const from = measured[i] ?? 0;
    row[i] = entry;
    size = Math.max(size, Math.abs(entry * (from || 1)));
    if (!isFreed.has(i)) right += entry * (from - (point[i] ?? 0));
  }
  if (size === 0) size = 1;
  row[width] = right / size;
  for (const i of mentioned) row[i] = (row[i] ?? 0) / size;
  return row;
}

/** B Σ Bᵀ over the measured quantities. */
function covarianceOf(
  rows: readonly Float64Array[],
  sigma: Float64Array,
  freed: readonly number[],
): readonly Float64Array[] {
  const variance = sigma.map((s) => s * s);
  for (const i of freed) variance[i] = 0;
  const places = rows.map((row) => {
    const filled: number[] = [];
    for (let i = 0; i < variance.length; i += 1) if (row[i]) filled.push(i);
    return filled;
  });
  const result = rows.map(() => new Float64Array(rows.length));
  rows.forEach((row, k) => {
    for (let l = 0; l <= k; l += 1) {
      const other = rows[l] ?? row;
      let sum = 0;
      for (const i of places[k] ?? []) {
        sum += (row[i] ?? 0) * (other[i] ?? 0) * (variance[i] ?? 0);
      }
      (result[k] ?? other)[l] = sum;
      (result[l] ?? other)[k] = sum;
    }
  });
  return result;
}

function largestMove(
  from: Float64Array,
  to: Float64Array,
  measured: Float64Array,
): number {
  let most = 0;
  to.forEach((value, i) => {
    const size = Math.max(Math.abs(measured[i] ?? 0), 1e-6);
    most = Math.max(most, Math.abs(value - (from[i] ?? 0)) / size);
  });
  return most;
}

/** Slopes that elimination leaves of a column that is not there any more, relative to the row's largest term. */
const NO_SLOPE = 1e-10;

/** (bᵀ V⁻¹ r)² ÷ (bᵀ V⁻¹ b) for the column b of each measured quantity. */
function fallsOf(
  last: Step,
  measured: Float64Array,
  freed: readonly number[],
): Float64Array {
  const falls = new Float64Array(measured.length);
  const isFreed = new Set(freed);
  const rows = last.projected;
  const pulls = pullsOf(rows, last.multipliers, measured.length);
  const column = new Float64Array(rows.length);
  const rowsWith = rowsByColumn(rows, measured.length);
  for (let i = 0; i < measured.length; i += 1) {
    if (isFreed.has(i) || pulls[i] === 0) continue;
    let largest = 0;
    column.fill(0);
    for (const k of rowsWith[i] ?? []) {
      const slope = rows[k]?.[i] ?? 0;
      column[k] = slope;
      largest = Math.max(largest, Math.abs(slope * (measured[i] || 1)));
    }
    if (largest < NO_SLOPE) continue;
    const forward = forwardSolve(last.factored, column);
    const power = forward.reduce((sum, value) => sum + value * value, 0);
    falls[i] = power > 0 ? (pulls[i] ?? 0) ** 2 / power : 0;
  }
  return falls;
}

/** Per column, the rows with an entry in it. */
function rowsByColumn(
  rows: readonly Float64Array[],
  width: number,
): readonly (readonly number[])[] {
  const found = Array.from({ length: width }, (): number[] => []);
  rows.forEach((row, k) => {
    for (let i = 0; i < width; i += 1) if (row[i]) found[i]?.push(k);
  });
  return found;
}
