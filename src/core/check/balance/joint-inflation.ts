import type { Balance } from "./balance";
import { reconcile } from "./reconcile";

const MOST_ROUNDS = 200;
const CLOSE_ENOUGH = 2e-3;
const LEAST_WEIGHT = 1e-12;

/**
 * t*: the smallest factor by which all printed half-units would have to grow for every equation of the balance to hold
 * at once; at most 1 where the print is consistent. Lawson's algorithm: least squares, reweighted by how far each figure
 * had to move, until the mean and the largest movement agree.
 * Errors: null where a printed unit is unknown or the equations have no solution nearby
 * Source: Lawson 1961 (weights multiplied by residuals converge to the minimax solution); checked against linear programming
 */
export function jointInflation(balance: Balance): number | null {
  const { system, measured, sigma } = balance;
  const halves = sigma.map((s) => (s * Math.sqrt(12)) / 2);
  if (system.count === 0 || halves.some((half) => !(half > 0))) return null;
  let weights: Float64Array = new Float64Array(halves.length).fill(
    1 / halves.length,
  );
  let start: Float64Array = measured;
  let best = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const spread = halves.map((half, i) => half / Math.sqrt(weights[i] ?? 1));
    const { point } = reconcile(system, { measured, sigma: spread, start });
    const moves = point.map(
      (x, i) => Math.abs(x - (measured[i] ?? 0)) / (halves[i] ?? 1),
    );
    if (!moves.every(Number.isFinite)) return null;
    const most = Math.max(...moves);
    const mean = Math.sqrt(
      moves.reduce((sum, move, i) => sum + (weights[i] ?? 0) * move * move, 0),
    );
    best = Math.min(best, most);
    if (best - mean <= CLOSE_ENOUGH * best) break;
    weights = reweighted(weights, moves);
    start = point;
  }
  return Number.isFinite(best) ? best : null;
}

function reweighted(weights: Float64Array, moves: Float64Array): Float64Array {
  const raised = weights.map((weight, i) =>
    Math.max(weight * (moves[i] ?? 0), LEAST_WEIGHT),
  );
  const total = raised.reduce((sum, weight) => sum + weight, 0);
  return raised.map((weight) => weight / total);
}
