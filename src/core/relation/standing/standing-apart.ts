import { saying, type Saying } from "../../phrase/saying";
import { boundExpression } from "../../expression/bound-expression";
import { relativeHalfWidth } from "../../number/interval";
import {
  isPossible,
  mergeDeclared,
  related,
  type Declared,
} from "../declare-relation";
import { leftOpen } from "../left-open";
import type { PrintedCells } from "../printed-cells";
import type { Relation } from "../relation";

const MOST_FAILING = 0.6;

/** How far a rebuilt interval may reach to either side, as a share of the figure, and still tell something. */
const TELLING = 0.25;

/** And how far, to prove that nothing of weight is left out. */
const PROVING = 0.02;

/**
 * Relations of one row over its periods, unless the row plainly follows another basis: where most periods that can tell
 * miss, and all of them to the same side, the row counts something else (payable metal, another cut-off) and nothing
 * can be checked.
 */
export function standingApart(
  relations: readonly Relation[],
  printed: PrintedCells,
): Declared {
  const failing = relations.filter((each) => !isPossible(each, printed));
  const telling = relations.filter(
    (each) => failing.includes(each) || isSharp(each, printed, TELLING),
  );
  const sides = new Set(failing.map((relation) => sideOf(relation, printed)));
  const isApart =
    failing.length >= 2 &&
    failing.length > telling.length * MOST_FAILING &&
    sides.size === 1;
  if (!isApart) return related(relations);
  const where = sides.has("above") ? "above" : "below";
  return leftOpen(
    relations,
    saying(`unchecked.${where}Rebuilt`, {
      failing: failing.length,
      all: relations.length,
    }),
  );
}

/** Something that the relations of a row leave out, to which side it moves the printed figure, and why it may count. */
export interface LeftOut {
  readonly moves: "above" | "below" | "either";
  readonly why: Saying;
}

/**
 * Relations that leave out something the figure may count. All are kept where more of them hold closely than miss, so
 * that what is left out plainly is not counted; otherwise only those that miss to the side it cannot explain.
 */
export function keptWhereProven(
  relations: readonly Relation[],
  printed: PrintedCells,
  leftOut: LeftOut | null,
): Declared {
  if (leftOut === null) return standingApart(relations, printed);
  const { moves, why } = leftOut;
  const missing = relations.filter((each) => !isPossible(each, printed));
  const holding = relations.filter((each) => holdsClosely(each, printed));
  if (holding.length > missing.length) return standingApart(relations, printed);
  const unexplained = missing.filter(
    (each) => moves !== "either" && sideOf(each, printed) !== moves,
  );
  const open = relations.filter((each) => !unexplained.includes(each));
  return mergeDeclared([
    standingApart(unexplained, printed),
    leftOpen(open, why),
  ]);
}

/** Whether the relation is possible, and so sharp that this is no accident. */
export function holdsClosely(
  relation: Relation,
  printed: PrintedCells,
): boolean {
  return isPossible(relation, printed) && isSharp(relation, printed, PROVING);
}

function isSharp(
  relation: Relation,
  printed: PrintedCells,
  halfWidth: number,
): boolean {
  const own = printed.intervalOf(relation.subject);
  const rebuilt = boundExpression(relation.expression, printed.intervalOf);
  return relativeHalfWidth(rebuilt, own) <= halfWidth;
}

/** To which side of the rebuilt figure the printed one lies, where the two do not meet. */
export function sideOf(
  relation: Relation,
  printed: PrintedCells,
): "above" | "below" {
  const own = printed.intervalOf(relation.subject);
  const rebuilt = boundExpression(relation.expression, printed.intervalOf);
  return own.low > rebuilt.high ? "above" : "below";
}
