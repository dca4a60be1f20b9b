import { cellKey } from "../../expression/expression-cells";
import type { PrintedCells } from "../../relation/printed-cells";
import type { CheckedRelation, Relation } from "../../relation/relation";
import { balanceOf, solverOf, type Balance } from "../balance/balance";
import {
  independentRelations,
  relationCells,
} from "../balance/balance-relations";
import { findCulprits } from "../balance/culprits";
import type { Reconciled } from "../balance/reconcile";
import { neighbourhoods, type Neighbourhood } from "../balance/neighbourhood";
import { sortedByNarrowness, type Root } from "./root";
import { suspectsAmong } from "./suspects";
import { unexplainedRoots } from "./unexplained-roots";

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
