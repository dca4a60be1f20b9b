import type { Relation } from "../../relation/relation";
import { relationCells } from "./balance-relations";

const MOST_EQUATIONS = 80;

/** Failed relations that hang together, and the relations around them that may tell who is to blame. */
export interface Neighbourhood {
  readonly failed: readonly Relation[];
  readonly around: readonly Relation[];
}

/**
 * Groups failed relations that share cells, directly or through other relations, each with what surrounds it: two steps
 * out, nearest first, never more than fits a small dense system.
 */
export function neighbourhoods(
  failed: readonly Relation[],
  all: readonly Relation[],
): readonly Neighbourhood[] {
  const byCell = new Map<number, Relation[]>();
  for (const relation of [...new Set([...failed, ...all])]) {
    for (const cell of relationCells(relation)) {
      const held = byCell.get(cell) ?? [];
      held.push(relation);
      byCell.set(cell, held);
    }
  }
  const isEquation = new Set(all);
  const isFailed = new Set(failed);
  const done = new Set<Relation>();
  return failed.flatMap((start) => {
    if (done.has(start)) return [];
    const reached = reach(start, byCell, isFailed);
    const own = [...reached].filter(
      (relation) => isFailed.has(relation) && !done.has(relation),
    );
    own.forEach((relation) => done.add(relation));
    const around = [...reached].filter((relation) => isEquation.has(relation));
    return [{ failed: own, around: around.slice(0, MOST_EQUATIONS) }];
  });
}

/** Breadth first from a failed relation; a further failed one starts the count of steps anew. */
function reach(
  start: Relation,
  byCell: ReadonlyMap<number, readonly Relation[]>,
  isFailed: ReadonlySet<Relation>,
): ReadonlySet<Relation> {
  const steps = new Map<Relation, number>([[start, 0]]);
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const relation = queue[at];
    const distance = relation ? (steps.get(relation) ?? 0) : 0;
    if (!relation || distance >= 2 || queue.length > 3 * MOST_EQUATIONS) {
      continue;
    }
    for (const cell of relationCells(relation)) {
      for (const next of byCell.get(cell) ?? []) {
        if (steps.has(next)) continue;
        steps.set(next, isFailed.has(next) ? 0 : distance + 1);
        queue.push(next);
      }
    }
  }
  const nearestFirst = queue.sort(
    (a, b) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0),
  );
  return new Set(nearestFirst);
}
