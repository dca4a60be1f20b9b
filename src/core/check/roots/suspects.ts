import { cellKey } from "../../expression/expression-cells";
import type { CheckedRelation } from "../../relation/relation";
import type { Balance } from "../balance/balance";
import { relationCells } from "../balance/balance-relations";
import type { ScoredCell } from "./root";

const LEAST_SHARE = 0.005;
/** Further cells are left out, though never some of a class that cannot be told apart at the top. */
const MOST_SUSPECTS = 10;

/** The cells of the failed relations by how far the imbalance falls when each alone is freed; equal ones share a score. */
export function suspectsAmong(
  balance: Balance,
  falls: Float64Array,
  failed: readonly CheckedRelation[],
): readonly ScoredCell[] {
  const involved = new Set(
    failed.flatMap(({ relation }) => relationCells(relation)),
  );
  const scored = balance.cells.flatMap((cell, place) => {
    const score = falls[place] ?? 0;
    return involved.has(cellKey(cell)) && score > 0 ? [{ cell, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  const likely = scored.filter(({ score }) => score >= LEAST_SHARE * top);
  return shareEqualScores(likely).filter(
    (suspect, at, all) => at < MOST_SUSPECTS || suspect.score === all[0]?.score,
  );
}

/**
 * Cells whose scores differ by no more than this are not told apart: within 2 of the best, another explanation still
 * has substantial support (Burnham & Anderson 2002, on differences of log-likelihood).
 */
const NOT_TOLD_APART = 2;

function shareEqualScores(
  scored: readonly ScoredCell[],
): readonly ScoredCell[] {
  let held = NaN;
  return scored.map(({ cell, score }) => {
    if (!(held - score <= NOT_TOLD_APART)) held = score;
    return { cell, score: held };
  });
}
