import { cellKey, distinctCells } from "../../expression/expression-cells";
import type { CheckedRelation, Relation } from "../../relation/relation";

/**
 * The relations that say something of their own. The same metal can be rebuilt from concentrates and from feed, and the
 * recovery from both: of such a ring one equation follows from the others and would only blur the balance.
 */
export function independentRelations(
  checked: readonly CheckedRelation[],
): readonly Relation[] {
  const relations = withoutTwins(
    checked
      // A limit that is passed holds the balance like an equation.
      .filter(
        ({ relation, outcome }) =>
          relation.compare === "equal" || outcome === "fails",
      )
      .map(({ relation }) => relation),
  );
  const rebuiltFrom = new Map<string, Set<number>>();
  for (const { identity, route, subject } of relations) {
    const key = `${identity}:${route ?? ""}`;
    const held = rebuiltFrom.get(key) ?? new Set<number>();
    rebuiltFrom.set(key, held.add(cellKey(subject)));
  }
  const isRebuilt = (key: string, cell: number) =>
    rebuiltFrom.get(key)?.has(cell) ?? false;
  const closesRing = (relation: Relation) =>
    relation.identity === "contained-metal" &&
    relation.route === "from feed" &&
    isRebuilt("contained-metal:from concentrates", cellKey(relation.subject)) &&
    distinctCells(relation.expression).some((cell) =>
      isRebuilt("recovery:from concentrates", cellKey(cell)),
    );
  return withoutMeans(relations.filter((relation) => !closesRing(relation)));
}

const MEAN_RECOVERIES: ReadonlySet<string> = new Set([
  "weighted-recovery",
  "mine-recovery",
]);

/** Drops mean recoveries wherever the recovery is rebuilt in its own column as well. */
function withoutMeans(relations: readonly Relation[]): readonly Relation[] {
  const others = new Set(
    relations
      .filter(({ identity }) => !MEAN_RECOVERIES.has(identity))
      .flatMap((relation) => relationCells(relation)),
  );
  return relations.filter(
    ({ identity, subject }) =>
      !MEAN_RECOVERIES.has(identity) || !others.has(cellKey(subject)),
  );
}

/** Of relations over the same cells (metal from recovery, recovery from metal), the first. */
function withoutTwins(relations: readonly Relation[]): readonly Relation[] {
  const seen = new Set<string>();
  return relations.filter((relation) => {
    const cells = [...relationCells(relation)].sort((a, b) => a - b).join();
    const isNew = !seen.has(cells);
    seen.add(cells);
    return isNew;
  });
}

/** Keys of every cell in a relation, its subject included. */
export function relationCells(relation: Relation): readonly number[] {
  return [
    cellKey(relation.subject),
    ...distinctCells(relation.expression).map(cellKey),
  ];
}
