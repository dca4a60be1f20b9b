import { boundExpression } from "../expression/bound-expression";
import { isPossible, type Declared } from "./declare-relation";
import type { PrintedCells } from "./printed-cells";
import type { Relation } from "./relation";

const MOST_FAILING = 0.6;

/**
 * Relations of one row over its periods, unless the row plainly follows another basis: where most periods miss, and all
 * of them to the same side, the row counts something else (payable metal, another cut-off) and nothing can be checked.
 */
export function standingApart(
  relations: readonly Relation[],
  printed: PrintedCells,
): Declared {
  const failing = relations.filter(
    (relation) => !isPossible(relation, printed),
  );
  const sides = new Set(failing.map((relation) => side(relation, printed)));
  const isApart =
    failing.length >= 2 &&
    failing.length > relations.length * MOST_FAILING &&
    sides.size === 1;
  if (!isApart) return { relations, uncheckable: [] };
  const where = sides.has("above") ? "above" : "below";
  return {
    relations: [],
    uncheckable: relations.map(({ identity, subject }) => ({
      identity,
      subject,
      reason: `The printed figures lie ${where} the rebuilt ones in ${failing.length} of ${relations.length} periods, so the row seems to follow another basis.`,
    })),
  };
}

function side(relation: Relation, printed: PrintedCells): "above" | "below" {
  const own = printed.intervalOf(relation.subject);
  const rebuilt = boundExpression(relation.expression, printed.intervalOf);
  return own.low > rebuilt.high ? "above" : "below";
}
