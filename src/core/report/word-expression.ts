import type { CellRef, Expression } from "../expression/expression";

/** How the leaves of an expression are written. */
export interface Leaves {
  readonly cell: (cell: CellRef) => string;
  readonly number: (value: number, decimals: number) => string;
}

/**
 * Arithmetic as a reader would say it, in printed figures: "3,223 t × 5,123 g/t + 2,305 t × 683 g/t". Conversions at the
 * outside are left to the units.
 */
export function wordExpression(expression: Expression, leaves: Leaves): string {
  return word(withoutConversion(expression), leaves, 0);
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
  leaves: Leaves,
  level: 0 | 1 | 2,
): string {
  const of = (part: Expression, inner: 0 | 1 | 2) => word(part, leaves, inner);
  const enclosed = (text: string, isLoose: boolean) =>
    isLoose ? `(${text})` : text;
  switch (expression.op) {
    case "cell":
      return leaves.cell(expression.cell);
    case "constant":
      return wordConstant(expression, leaves);
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

/** A constant's name, or its value; the value in a name ("30.42 days") is written as every other number is. */
function wordConstant(
  { value, name }: Extract<Expression, { readonly op: "constant" }>,
  { number }: Leaves,
): string {
  const rounded = String(name === null ? value : Math.round(value * 100) / 100);
  const decimals = rounded.split(".")[1]?.length ?? 0;
  const written = number(Number(rounded), decimals);
  return name === null ? written : name.replace(rounded, () => written);
}
