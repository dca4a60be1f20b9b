import { boundExpression } from "../expression/bound-expression";
import { evaluateExpression } from "../expression/evaluate-expression";
import {
  gapBetween,
  intersection,
  relativeHalfWidth,
  type Interval,
} from "../number/interval";
import type { PrintedCells } from "../relation/printed-cells";
import type { CheckedRelation, Outcome, Relation } from "../relation/relation";
import type { CheckSettings } from "./check-settings";

/**
 * Holds one relation against the printed figures: it fails where the printed interval and the rebuilt one do not meet.
 * Errors: null where a figure is not printed or the arithmetic has no value (a divisor of zero)
 */
export function checkRelation(
  relation: Relation,
  printed: PrintedCells,
  settings: CheckSettings,
): CheckedRelation | null {
  const value = printed.valueOf(relation.subject);
  const rebuilt = evaluateExpression(relation.expression, printed.valueOf);
  if (value === null || rebuilt === null) return null;
  const own = printed.intervalOf(relation.subject);
  const bounds = boundExpression(relation.expression, printed.intervalOf);
  const gap = gapOf(relation, own, bounds);
  const half = printed.halfUnitOf(relation.subject);
  return {
    relation,
    outcome: outcomeOf(relation, own, bounds, settings),
    printed: value,
    printedInterval: own,
    rebuilt,
    rebuiltInterval: bounds,
    gap,
    margin: (gap > 0 ? gap : -roomLeft(relation, own, bounds)) / half,
  };
}

function outcomeOf(
  relation: Relation,
  own: Interval,
  rebuilt: Interval,
  settings: CheckSettings,
): Outcome {
  if (!isMet(relation, own, rebuilt)) return "fails";
  const isBlunt = !(relativeHalfWidth(rebuilt, own) <= settings.bluntHalfWidth);
  return isBlunt ? "undecidable" : "ties";
}

function isMet(relation: Relation, own: Interval, rebuilt: Interval): boolean {
  if (relation.compare === "at-most") return own.low <= rebuilt.high;
  if (relation.compare === "at-least") return own.high >= rebuilt.low;
  return intersection(own, rebuilt) !== null;
}

function gapOf(relation: Relation, own: Interval, rebuilt: Interval): number {
  return isMet(relation, own, rebuilt) ? 0 : gapBetween(own, rebuilt);
}

/** How far the printed figure could move before the intervals part. */
function roomLeft(
  relation: Relation,
  own: Interval,
  rebuilt: Interval,
): number {
  const above = rebuilt.high - own.low;
  const below = own.high - rebuilt.low;
  if (relation.compare === "at-most") return above;
  if (relation.compare === "at-least") return below;
  return Math.min(above, below);
}
