import type { CellRef, Expression } from "../expression/expression";

type FigureOf = (cell: CellRef) => string;

/**
 * Arithmetic as a reader would say it, in printed figures: "3,223 t × 5,123 g/t + 2,305 t × 683 g/t". Conversions at the
 * outside are left to the units.
 */
export function wordExpression(
  expression: Expression,
  figureOf: FigureOf,
): string {
  return word(withoutConversion(expression), figureOf, 0);
}

/** The expression without the constants that only turn its unit into the subject's. */
function withoutConversion(expression: Expression): Expression {
  if (expression.op === "quotient" && expression.divisor.op === "constant") {
    return withoutConversion(expression.dividend);
  }
  if (expression.op === "product") {
    const rest = expression.factors.filter(({ op }) => op !== "constant");
    const [only] = rest;
    if (rest.length === 1 && only) return withoutConversion(only);
    return { op: "product", factors: rest };
  }
  return expression;
}

function word(
  expression: Expression,
  figureOf: FigureOf,
  level: 0 | 1 | 2,
): string {
  const of = (part: Expression, inner: 0 | 1 | 2) =>
    word(part, figureOf, inner);
  const enclosed = (text: string, isLoose: boolean) =>
    isLoose ? `(${text})` : text;
  switch (expression.op) {
    case "cell":
      return figureOf(expression.cell);
    case "constant":
      return expression.name ?? String(expression.value);
    case "sum":
      return enclosed(
        expression.terms.map((term) => of(term, 0)).join(" + "),
        level > 0,
      );
    case "difference":
      return enclosed(
        `${of(expression.minuend, 0)} − ${of(expression.subtrahend, 1)}`,
        level > 0,
      );
    case "product":
      return enclosed(
        expression.factors.map((factor) => of(factor, 1)).join(" × "),
        level > 1,
      );
    case "quotient":
      return enclosed(
        `${of(expression.dividend, 1)} ÷ ${of(expression.divisor, 2)}`,
        level > 1,
      );
    case "weighted-mean": {
      const dividend = expression.parts
        .map((part) => `${of(part.weight, 1)} × ${of(part.value, 1)}`)
        .join(" + ");
      const divisor = expression.parts
        .map((part) => of(part.weight, 1))
        .join(" + ");
      return enclosed(`(${dividend}) ÷ (${divisor})`, level > 1);
    }
  }
}
