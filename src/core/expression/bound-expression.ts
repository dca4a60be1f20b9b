import { closedInterval, type Interval } from "../number/interval";
import {
  addIntervals,
  divideIntervals,
  hullOf,
  multiplyIntervals,
  negateInterval,
} from "../number/interval-arithmetic";
import { boundWeightedMean } from "./bound-weighted-mean";
import type { CellRef, Expression } from "./expression";
import { cellKey, mentionedCells } from "./expression-cells";

const MOST_CORNER_CELLS = 10;

/**
 * Everything an expression can come to while each cell stays within its interval: exact, ends rounded outward.
 * Where every cell is mentioned once, interval arithmetic is exact. A cell mentioned more often is put at both of its
 * ends, since every expression here is monotone in each cell alone; above ten such cells the result is an outer bound.
 * Errors: everything where a divisor may be zero
 * Source: Moore, Kearfott & Cloud 2009, single-use expressions; Karnik & Mendel 2001 for weighted means
 */
export function boundExpression(
  expression: Expression,
  intervalOf: (cell: CellRef) => Interval,
): Interval {
  const repeated = repeatedCells(expression);
  if (repeated.length === 0 || repeated.length > MOST_CORNER_CELLS) {
    return bound(expression, intervalOf);
  }
  const corners = 2 ** repeated.length;
  const results: Interval[] = [];
  for (let corner = 0; corner < corners; corner += 1) {
    results.push(bound(expression, atCorner(repeated, corner, intervalOf)));
  }
  return hullOf(results);
}

function repeatedCells(expression: Expression): readonly CellRef[] {
  const seen = new Set<number>();
  const repeated = new Map<number, CellRef>();
  for (const cell of mentionedCells(expression)) {
    const key = cellKey(cell);
    if (seen.has(key)) repeated.set(key, cell);
    seen.add(key);
  }
  return [...repeated.values()];
}

function atCorner(
  repeated: readonly CellRef[],
  corner: number,
  intervalOf: (cell: CellRef) => Interval,
): (cell: CellRef) => Interval {
  const fixed = new Map<number, Interval>();
  repeated.forEach((cell, bit) => {
    const { low, high } = intervalOf(cell);
    const end = corner & (1 << bit) ? high : low;
    fixed.set(cellKey(cell), closedInterval(end, end));
  });
  return (cell) => fixed.get(cellKey(cell)) ?? intervalOf(cell);
}

function bound(
  expression: Expression,
  intervalOf: (cell: CellRef) => Interval,
): Interval {
  const of = (part: Expression) => bound(part, intervalOf);
  switch (expression.op) {
    case "cell":
      return intervalOf(expression.cell);
    case "constant":
      return closedInterval(expression.value, expression.value);
    case "sum":
      return addIntervals(expression.terms.map(of));
    case "difference":
      return addIntervals([
        of(expression.minuend),
        negateInterval(of(expression.subtrahend)),
      ]);
    case "product":
      return expression.factors.map(of).reduce(multiplyIntervals);
    case "quotient":
      return divideIntervals(of(expression.dividend), of(expression.divisor));
    case "weighted-mean":
      return boundWeightedMean(
        expression.parts.map((part) => ({
          weight: of(part.weight),
          value: of(part.value),
        })),
      );
  }
}
