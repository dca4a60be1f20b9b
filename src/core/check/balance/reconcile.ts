import { eliminate, substitute } from "./eliminate-freed";
import { linearise, type EquationSystem } from "./linearise";
import {
  backSolve,
  factorise,
  forwardSolve,
  type Factored,
} from "./pivoted-cholesky";
import { pullsOf, rowsByPlace, type SparseRow } from "./sparse-row";

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
/** Relative to the figure. Coarser, and the order of columns would tell which of two like causes is named. */
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
  measurements: Measurements,
  freed: readonly number[] = [],
): Reconciled {
  const { measured, start = measured } = measurements;
  const isFreed = new Set(freed);
  let point: Float64Array = start;
  let last = step(system, point, measurements, isFreed);
  for (let n = 0; n < MOST_STEPS; n += 1) {
    if (largestMove(point, last.point, measured) <= SETTLED) break;
    point = last.point;
    last = step(system, point, measurements, isFreed);
  }
  return {
    point: last.point,
    objective: last.objective,
    degrees: last.factored.rows.length,
    falls: () => fallsOf(last, measured, isFreed),
  };
}

interface Step {
  readonly point: Float64Array;
  readonly objective: number;
  readonly factored: Factored;
  readonly projected: readonly SparseRow[];
  readonly multipliers: Float64Array;
}

function step(
  system: EquationSystem,
  point: Float64Array,
  { measured, sigma }: Measurements,
  freed: ReadonlySet<number>,
): Step {
  const rows = linearise(system, { point, measured, isFreed: freed });
  const { pivots, rest } = eliminate(rows, [...freed], point);
  const factored = factorise(covarianceOf(rest, sigma, freed));
  const right = rest.map((row) => row.right);
  const forward = forwardSolve(factored, right);
  const multipliers = backSolve(factored, forward);
  const width = measured.length;
  const pulls = pullsOf(rest, multipliers, width);
  const next = new Float64Array(width);
  for (let i = 0; i < width; i += 1) {
    next[i] = freed.has(i)
      ? (point[i] ?? 0)
      : (measured[i] ?? 0) - (sigma[i] ?? 0) ** 2 * (pulls[i] ?? 0);
  }
  substitute(pivots, next, point, measured, freed);
  const objective = squaredLength(forward);
  return { point: next, objective, factored, projected: rest, multipliers };
}

/** B Σ Bᵀ over the measured quantities, from the few rows that share each of them. */
function covarianceOf(
  rows: readonly SparseRow[],
  sigma: Float64Array,
  isFreed: ReadonlySet<number>,
): readonly Float64Array[] {
  const result = rows.map(() => new Float64Array(rows.length));
  for (const [i, entries] of rowsByPlace(rows, sigma.length).entries()) {
    if (isFreed.has(i)) continue;
    const variance = (sigma[i] ?? 0) ** 2;
    for (const { row, slope } of entries) {
      const line = result[row];
      if (!line) continue;
      for (const other of entries) {
        line[other.row] =
          (line[other.row] ?? 0) + slope * other.slope * variance;
      }
    }
  }
  return result;
}

function largestMove(
  from: Float64Array,
  to: Float64Array,
  measured: Float64Array,
): number {
  let most = 0;
  for (let i = 0; i < to.length; i += 1) {
    const size = Math.max(Math.abs(measured[i] ?? 0), 1e-6);
    most = Math.max(most, Math.abs((to[i] ?? 0) - (from[i] ?? 0)) / size);
  }
  return most;
}

/** Slopes that elimination leaves of a column that is not there any more, relative to the row's largest term. */
const NO_SLOPE = 1e-10;

/** (bᵀ V⁻¹ r)² ÷ (bᵀ V⁻¹ b) for the column b of each measured quantity. */
function fallsOf(
  { projected, multipliers, factored }: Step,
  measured: Float64Array,
  isFreed: ReadonlySet<number>,
): Float64Array {
  const width = measured.length;
  const falls = new Float64Array(width);
  const pulls = pullsOf(projected, multipliers, width);
  const column = new Float64Array(projected.length);
  for (const [i, entries] of rowsByPlace(projected, width).entries()) {
    if (isFreed.has(i) || pulls[i] === 0) continue;
    let largest = 0;
    column.fill(0);
    for (const { row, slope } of entries) {
      column[row] = slope;
      largest = Math.max(largest, Math.abs(slope * (measured[i] || 1)));
    }
    if (largest < NO_SLOPE) continue;
    const power = squaredLength(forwardSolve(factored, column));
    falls[i] = power > 0 ? (pulls[i] ?? 0) ** 2 / power : 0;
  }
  return falls;
}

function squaredLength(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i += 1) sum += (vector[i] ?? 0) ** 2;
  return sum;
}
