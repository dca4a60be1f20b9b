import { boundExpression } from "../expression/bound-expression";
import type { CellRef, Expression } from "../expression/expression";
import { intersection } from "../number/interval";
import type { Saying } from "../phrase/saying";
import { wordSaying } from "../phrase/word-saying";
import type { PrintedCells } from "./printed-cells";
import type { Relation, UncheckableRelation } from "./relation";

/** What one identity of the catalogue finds in the tables. */
export interface Declared {
  readonly relations: readonly Relation[];
  readonly uncheckable: readonly UncheckableRelation[];
}

/** Nothing to relate. */
export const nothing: Declared = { relations: [], uncheckable: [] };

/** Relations, with nothing left open. */
export function related(relations: readonly Relation[]): Declared {
  return { relations, uncheckable: [] };
}

/** All that several identities declare, in order. */
export function mergeDeclared(parts: readonly Declared[]): Declared {
  return {
    relations: parts.flatMap((part) => part.relations),
    uncheckable: parts.flatMap((part) => part.uncheckable),
  };
}

/** A relation with its stable id; route, assumption and comparison where they are not the usual. */
export function declareRelation(
  identity: string,
  subject: CellRef,
  expression: Expression,
  rest: Partial<Pick<Relation, "route" | "assumed" | "compare">> = {},
): Relation {
  const place = `${subject.table}/${subject.row}/${subject.column}`;
  const route = rest.route ?? null;
  return {
    id: `${identity}:${place}${route === null ? "" : `:${route.replace(/\W+/g, "-")}`}`,
    identity,
    subject,
    expression,
    compare: rest.compare ?? "equal",
    route,
    ...assuming(rest.assumed ?? null),
  };
}

/** What a relation assumes, and its English. */
export function assuming(
  assumed: Saying | null,
): Pick<Relation, "basis" | "assumed"> {
  return { basis: assumed && wordSaying(assumed), assumed };
}

/** A relation that cannot be checked, and why. */
export function cannotCheck(
  { identity, subject }: Pick<Relation, "identity" | "subject">,
  why: Saying,
): UncheckableRelation {
  return { identity, subject, reason: wordSaying(why), why };
}

/** Whether the printed figures allow the relation, at the precision they were printed with. */
export function isPossible(relation: Relation, printed: PrintedCells): boolean {
  const own = printed.intervalOf(relation.subject);
  const rebuilt = boundExpression(relation.expression, printed.intervalOf);
  if (relation.compare === "at-most") return own.low <= rebuilt.high;
  if (relation.compare === "at-least") return own.high >= rebuilt.low;
  return intersection(own, rebuilt) !== null;
}

/** How many of the relations the printed figures allow. */
export function countPossible(
  relations: readonly Relation[],
  printed: PrintedCells,
): number {
  return relations.filter((relation) => isPossible(relation, printed)).length;
}

/**
 * Of several readings of the same cells, the one under which most relations are possible; the first where they tie. The
 * first is what the words say; another has to be possible in at least half of its relations.
 */
export function likeliestBasis(
  readings: readonly (readonly Relation[])[],
  printed: PrintedCells,
): readonly Relation[] {
  let best = readings[0] ?? [];
  let most = countPossible(best, printed);
  for (const reading of readings.slice(1)) {
    const possible = countPossible(reading, printed);
    if (possible > most && possible * 2 >= reading.length) {
      best = reading;
      most = possible;
    }
  }
  return best;
}
