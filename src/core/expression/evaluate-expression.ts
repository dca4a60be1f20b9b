import { exactSum } from "../number/exact-sum";
import type { CellRef, Expression } from "./expression";

/**
 * The number an expression comes to on the printed figures.
 * Errors: null where a cell has no number, a divisor is zero, or the weights of a mean add up to zero
 */
export function evaluateExpression(
  expression: Expression,
  valueOf: (cell: CellRef) => number | null,
): number | null {
  const result = evaluate(expression, (cell) => valueOf(cell) ?? NaN);
  return Number.isFinite(result) ? result : null;
}

function evaluate(
  expression: Expression,
  valueOf: (cell: CellRef) => number,
): number {
  const of = (part: Expression) => evaluate(part, valueOf);
  switch (expression.op) {
    case "cell":
      return valueOf(expression.cell);
    case "constant":
      return expression.value;
    case "sum":
      return exactSum(expression.terms.map(of)).value;
    case "difference":
      return exactSum([of(expression.minuend), -of(expression.subtrahend)])
        .value;
    case "product":
      return expression.factors.reduce((held, factor) => held * of(factor), 1);
    case "quotient":
      return of(expression.dividend) / of(expression.divisor);
    case "weighted-mean":
      return weightedMean(
        expression.parts.map((part) => [of(part.weight), of(part.value)]),
      );
  }
}

function weightedMean(parts: readonly (readonly [number, number])[]): number {
  let total = 0;
  let weights = 0;
  for (const [weight, value] of parts) {
    total += weight * value;
    weights += weight;
  }
  return total / weights;
}
