import { evaluateExpression } from "./evaluate-expression";
import type { CellRef, Expression, WeightedMean } from "./expression";
import { cellKey } from "./expression-cells";

/**
 * Value and partial derivatives of an expression at a point, in one pass back through it.
 * Shape: derivatives by cell key; cells mentioned twice have theirs added up
 */
export function differentiateExpression(
  expression: Expression,
  valueOf: (cell: CellRef) => number,
): { readonly value: number; readonly slopes: ReadonlyMap<number, number> } {
  const slopes = new Map<number, number>();
  return { value: spread(expression, 1, valueOf, slopes), slopes };
}

type ValueOf = (cell: CellRef) => number;

/** Adds `weight` × the derivative by each cell into `slopes`, and returns the expression's value. */
function spread(
  expression: Expression,
  weight: number,
  valueOf: ValueOf,
  slopes: Map<number, number>,
): number {
  switch (expression.op) {
    case "cell": {
      const key = cellKey(expression.cell);
      slopes.set(key, (slopes.get(key) ?? 0) + weight);
      return valueOf(expression.cell);
    }
    case "constant":
      return expression.value;
    case "sum":
      return expression.terms.reduce(
        (sum, term) => sum + spread(term, weight, valueOf, slopes),
        0,
      );
    case "difference":
      return (
        spread(expression.minuend, weight, valueOf, slopes) -
        spread(expression.subtrahend, -weight, valueOf, slopes)
      );
    case "product":
      return spreadProduct(expression.factors, weight, valueOf, slopes);
    case "quotient": {
      const dividend = valueAt(expression.dividend, valueOf);
      const divisor = valueAt(expression.divisor, valueOf);
      spread(expression.dividend, weight / divisor, valueOf, slopes);
      const slope = (-weight * dividend) / divisor ** 2;
      spread(expression.divisor, slope, valueOf, slopes);
      return dividend / divisor;
    }
    case "weighted-mean":
      return spreadMean(expression, weight, valueOf, slopes);
  }
}

function spreadProduct(
  factors: readonly Expression[],
  weight: number,
  valueOf: ValueOf,
  slopes: Map<number, number>,
): number {
  const values = factors.map((factor) => valueAt(factor, valueOf));
  factors.forEach((factor, at) => {
    const others = values.reduce(
      (held, v, i) => (i === at ? held : held * v),
      1,
    );
    spread(factor, weight * others, valueOf, slopes);
  });
  return values.reduce((held, value) => held * value, 1);
}

function spreadMean(
  mean: WeightedMean,
  weight: number,
  valueOf: ValueOf,
  slopes: Map<number, number>,
): number {
  const parts = mean.parts.map((part) => ({
    weight: valueAt(part.weight, valueOf),
    value: valueAt(part.value, valueOf),
  }));
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const result =
    parts.reduce((sum, part) => sum + part.weight * part.value, 0) / total;
  mean.parts.forEach((part, at) => {
    const own = parts[at];
    if (!own) return;
    spread(
      part.weight,
      (weight * (own.value - result)) / total,
      valueOf,
      slopes,
    );
    spread(part.value, (weight * own.weight) / total, valueOf, slopes);
  });
  return result;
}

function valueAt(expression: Expression, valueOf: ValueOf): number {
  return evaluateExpression(expression, valueOf) ?? NaN;
}
