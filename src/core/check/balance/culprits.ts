import { chiSquareQuantile } from "./chi-square";
import { isRounding, solverOf, type Balance, type Solve } from "./balance";
import type { Reconciled } from "./reconcile";

const MOST_CULPRITS = 12;
const EXACT_TRIALS = 2;

/**
 * The cells that have to be freed before the balance closes within rounding: forward selection by the largest fall of
 * the objective, then backward, since a cell taken early often turns out to be innocent once its neighbours are freed.
 * Shape:  places in the balance; empty where it closes as printed
 * Source: Narasimhan & Jordache 2000, chapter 8 (serial compensation by generalised likelihood ratio)
 */
export function findCulprits(
  balance: Balance,
  isCandidate: (place: number) => boolean,
  solve: Solve = solverOf(balance),
): readonly number[] {
  let freed: number[] = [];
  let current = solve(freed);
  const needed = leastFall(balance, isCandidate);
  while (!isRounding(current) && freed.length < MOST_CULPRITS) {
    const next = likeliest(solve, freed, current, isCandidate);
    if (next === null) break;
    if (current.objective - next.result.objective < needed) break;
    freed = [...freed, next.place];
    current = next.result;
  }
  return freed.length > 1
    ? withoutInnocent(solve, freed, { reached: current, needed })
    : freed;
}

/** The fall that chance alone gives the best of all candidates in 1 of 20 balances (Bonferroni). */
function leastFall(
  balance: Balance,
  isCandidate: (place: number) => boolean,
): number {
  const candidates = balance.cells.filter((_, at) => isCandidate(at)).length;
  return chiSquareQuantile(1 - 0.05 / Math.max(1, candidates), 1);
}

interface Trial {
  readonly place: number;
  readonly result: Reconciled;
}

/** Candidates whose falls, which are to first order only, lie this close to the best are tried out exactly. */
const CLOSE = 0.9;

/** The candidate whose freeing lets the objective fall most. */
function likeliest(
  solve: Solve,
  freed: readonly number[],
  current: Reconciled,
  isCandidate: (place: number) => boolean,
): Trial | null {
  const falls = current.falls();
  const ranked = rankFalls(falls).filter(isCandidate);
  const most = falls[ranked[0] ?? -1] ?? 0;
  const close = ranked.filter((place) => (falls[place] ?? 0) >= CLOSE * most);
  let best: Trial | null = null;
  for (const place of close.slice(0, EXACT_TRIALS)) {
    const result = solve([...freed, place], current.point);
    if (best === null || result.objective < best.result.objective * 0.999999) {
      best = { place, result };
    }
  }
  const isUseful = best && best.result.objective < current.objective;
  return isUseful ? best : null;
}

/** Places by falling score, those with none left out. */
function rankFalls(falls: Float64Array): readonly number[] {
  return [...falls.keys()]
    .filter((place) => (falls[place] ?? 0) > 0)
    .sort((a, b) => (falls[b] ?? 0) - (falls[a] ?? 0));
}

/** Takes back, one after another, every freed cell that the balance does not need freed. */
function withoutInnocent(
  solve: Solve,
  freed: readonly number[],
  {
    reached,
    needed,
  }: { readonly reached: Reconciled; readonly needed: number },
): readonly number[] {
  let held = [...freed];
  let current = reached;
  for (const place of freed) {
    const without = held.filter((other) => other !== place);
    const result = solve(without, current.point);
    if (result.objective - current.objective < needed) {
      held = without;
      current = result;
    }
  }
  return held;
}
