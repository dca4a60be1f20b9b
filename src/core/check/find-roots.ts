import type { CellRef } from "../expression/expression";
import { cellKey } from "../expression/expression-cells";
import type { PrintedCells } from "../relation/printed-cells";
import type { CheckedRelation, Relation } from "../relation/relation";
import { balanceOf, solverOf, type Balance } from "./balance/balance";
import {
  independentRelations,
  relationCells,
} from "./balance/balance-relations";
import { findCulprits } from "./balance/culprits";
import type { Reconciled } from "./balance/reconcile";
import { neighbourhoods, type Neighbourhood } from "./balance/neighbourhood";

/** One cause behind one or more failed relations. */
export interface Root {
  /** The relation a reader is shown; the narrowest about the likeliest cell. */
  readonly main: CheckedRelation;
  /** All failed relations that this cause explains, the main one first. */
  readonly failed: readonly CheckedRelation[];
  /** The cell that has to be freed, where the balance tells; its key. */
  readonly culprit: number | null;
  /** Cells that may be to blame, the likeliest first; equal scores cannot be told apart. */
  readonly suspects: readonly ScoredCell[];
}

export interface ScoredCell {
  readonly cell: CellRef;
  readonly score: number;
}

/** Sorts failed relations into causes: first the cells that the balance needs freed, then what no freed cell explains. */
export function findRoots(
  checked: readonly CheckedRelation[],
  printed: PrintedCells,
): readonly Root[] {
  const failed = checked.filter(({ outcome }) => outcome === "fails");
  if (failed.length === 0) return [];
  const byRelation = new Map(failed.map((each) => [each.relation, each]));
  const independent = independentRelations(checked);
  const groups = neighbourhoods(
    failed.map(({ relation }) => relation),
    independent,
  );
  return oncePerCulprit(
    groups.flatMap((group) => rootsOf(group, byRelation, printed)),
  );
}

/** A cell that two groups lead to is one cause. */
function oncePerCulprit(roots: readonly Root[]): readonly Root[] {
  const byCulprit = new Map<number, Root>();
  const others: Root[] = [];
  for (const root of roots) {
    const held = root.culprit === null ? null : byCulprit.get(root.culprit);
    if (root.culprit === null) others.push(root);
    else if (held) {
      const failed = sortedByNarrowness(
        [...new Set([...held.failed, ...root.failed])],
        root.culprit,
      );
      byCulprit.set(root.culprit, { ...held, failed });
    } else byCulprit.set(root.culprit, root);
  }
  return [...byCulprit.values(), ...others];
}

function rootsOf(
  group: Neighbourhood,
  byRelation: ReadonlyMap<Relation, CheckedRelation>,
  printed: PrintedCells,
): readonly Root[] {
  const failed = group.failed.flatMap(
    (relation) => byRelation.get(relation) ?? [],
  );
  const balance = balanceOf(
    group.around.length > 0 ? group.around : group.failed,
    printed,
  );
  const involved = new Set(
    failed.flatMap(({ relation }) => relationCells(relation)),
  );
  const keyAt = (place: number) => {
    const cell = balance.cells[place];
    return cell ? cellKey(cell) : -1;
  };
  const solve = solverOf(balance);
  const culprits = findCulprits(
    balance,
    (place) => involved.has(keyAt(place)),
    solve,
  );
  const proven = culprits.map((place) => {
    // Suspects are ranked with all other causes freed.
    const others = culprits.filter((other) => other !== place);
    return rootAt(balance, solve(others), place, failed);
  });
  const culpritKeys = new Set(culprits.map(keyAt));
  const unexplained = failed.filter(
    ({ relation }) =>
      !relationCells(relation).some((cell) => culpritKeys.has(cell)),
  );
  return [
    ...distinctMains(proven.filter((root) => root !== null)),
    ...unexplainedRoots(balance, () => solve(culprits), unexplained),
  ];
}

/** Two causes are never shown under the same relation: the second takes its next narrowest. */
function distinctMains(roots: readonly Root[]): readonly Root[] {
  const taken = new Set<CheckedRelation>();
  return roots.flatMap((root) => {
    const main = root.failed.find((each) => !taken.has(each));
    if (!main) return [];
    taken.add(main);
    return [{ ...root, main }];
  });
}

/** The cause at a freed cell. */
function rootAt(
  balance: Balance,
  withOthersFreed: Reconciled,
  place: number,
  failed: readonly CheckedRelation[],
): Root | null {
  const cell = balance.cells[place];
  if (!cell) return null;
  const key = cellKey(cell);
  const own = sortedByNarrowness(
    failed.filter(({ relation }) => relationCells(relation).includes(key)),
    key,
  );
  const [main] = own;
  if (!main) return null;
  return {
    main,
    failed: own,
    culprit: key,
    suspects: suspectsAmong(balance, withOthersFreed.falls(), own),
  };
}

/** About the cell itself first, then by the width of the rebuilt interval relative to the figure. */
function sortedByNarrowness(
  failed: readonly CheckedRelation[],
  key: number,
): readonly CheckedRelation[] {
  const width = ({ rebuiltInterval, printed }: CheckedRelation) =>
    (rebuiltInterval.high - rebuiltInterval.low) / Math.abs(printed || 1);
  const isAbout = ({ relation }: CheckedRelation) =>
    cellKey(relation.subject) === key ? 0 : 1;
  return [...failed].sort(
    (a, b) => isAbout(a) - isAbout(b) || width(a) - width(b),
  );
}

/** What no freed cell explains, grouped so that each group shares a cell; the largest group first. */
function unexplainedRoots(
  balance: Balance,
  solved: () => Reconciled,
  unexplained: readonly CheckedRelation[],
): readonly Root[] {
  const roots: Root[] = [];
  let left = [...unexplained];
  const falls = left.length > 0 ? solved().falls() : new Float64Array();
  while (left.length > 0) {
    const shared = mostShared(left);
    const group = sortedByNarrowness(
      left.filter(({ relation }) => relationCells(relation).includes(shared)),
      shared,
    );
    const [main] = group;
    if (!main) break;
    const suspects = suspectsAmong(balance, falls, group);
    roots.push({ main, failed: group, culprit: null, suspects });
    left = left.filter((each) => !group.includes(each));
  }
  return roots;
}

/** The cell that most of the relations have in common; a relation's own subject before its inputs. */
function mostShared(failed: readonly CheckedRelation[]): number {
  const votes = new Map<number, number>();
  for (const { relation } of failed) {
    relationCells(relation).forEach((cell, at) => {
      votes.set(cell, (votes.get(cell) ?? 0) + (at === 0 ? 1.5 : 1));
    });
  }
  let best = -1;
  let most = 0;
  votes.forEach((count, cell) => {
    if (count > most) {
      most = count;
      best = cell;
    }
  });
  return best;
}

const LEAST_SHARE = 0.005;
/** Further cells are left out, though never some of a class that cannot be told apart at the top. */
const MOST_SUSPECTS = 10;

/** The cells of the failed relations by how far the imbalance falls when each alone is freed; equal ones share a score. */
function suspectsAmong(
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
