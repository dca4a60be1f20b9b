import type { CheckedRelation } from "../../relation/relation";
import type { Balance } from "../balance/balance";
import { relationCells } from "../balance/balance-relations";
import type { Reconciled } from "../balance/reconcile";
import { sortedByNarrowness, type Root } from "./root";
import { suspectsAmong } from "./suspects";

/** What no freed cell explains, grouped so that each group shares a cell; the largest group first. */
export function unexplainedRoots(
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
