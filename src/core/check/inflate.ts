import { boundExpression } from "../expression/bound-expression";
import type { CellRef } from "../expression/expression";
import { closedInterval, gapBetween, type Interval } from "../number/interval";
import type { PrintedCells } from "../relation/printed-cells";
import type { Relation } from "../relation/relation";

const MOST = 1e9;

/**
 * The factor by which every printed half-unit of a failed relation would have to grow for it to tie: 1.1 is a hair
 * beyond rounding, 100 is not rounding at all.
 * Errors: Infinity where no growth brings it together
 */
export function inflationOf(relation: Relation, printed: PrintedCells): number {
  const meets = (factor: number) => {
    const widened = (cell: CellRef) => widen(printed, cell, factor);
    const rebuilt = boundExpression(relation.expression, widened);
    return gapBetween(widened(relation.subject), rebuilt) === 0;
  };
  let high = 1;
  while (!meets(high)) {
    high *= 2;
    if (high > MOST) return Infinity;
  }
  let low = high / 2;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (meets(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function widen(printed: PrintedCells, cell: CellRef, factor: number): Interval {
  const value = printed.valueOf(cell) ?? 0;
  const half = printed.halfUnitOf(cell) * factor;
  return closedInterval(value - half, value + half);
}
