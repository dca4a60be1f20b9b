import type { CellRef, Expression, WeightedMean } from "./expression";

type AddressOf = (cell: CellRef) => string;

const PLUS = 1;
const TIMES = 2;
const LONGEST_PLAIN_SUM = 6;

/**
 * The native formula of an expression, without the leading "=": plain arithmetic that a reader can audit.
 * Example: `(D21*D24+D30*D33)/31.1034768`
 */
export function excelFormula(
  expression: Expression,
  addressOf: AddressOf,
): string {
  return render(expression, addressOf, 0);
}

/** `level`: how tightly the surroundings bind; a looser operation is put in parentheses. */
function render(
  expression: Expression,
  addressOf: AddressOf,
  level: number,
): string {
  const of = (part: Expression, inner: number) =>
    render(part, addressOf, inner);
  switch (expression.op) {
    case "cell":
      return addressOf(expression.cell);
    case "constant":
      return excelNumber(expression.value, level);
    case "sum":
      return renderSum(expression.terms, addressOf, level);
    case "difference":
      return parenthesised(
        `${of(expression.minuend, PLUS)}-${of(expression.subtrahend, TIMES)}`,
        level > PLUS,
      );
    case "product":
      return parenthesised(
        expression.factors.map((factor) => of(factor, TIMES)).join("*"),
        level > TIMES,
      );
    case "quotient":
      return parenthesised(
        `${of(expression.dividend, TIMES)}/${of(expression.divisor, TIMES + 1)}`,
        level > TIMES,
      );
    case "weighted-mean":
      return parenthesised(renderMean(expression, addressOf), level > TIMES);
  }
}

function renderSum(
  terms: readonly Expression[],
  addressOf: AddressOf,
  level: number,
): string {
  if (terms.length > LONGEST_PLAIN_SUM) {
    return `SUM(${terms.map((term) => render(term, addressOf, 0)).join(",")})`;
  }
  const text = terms
    .map((term) => render(term, addressOf, PLUS))
    .reduce((held, term) =>
      term.startsWith("-") ? held + term : `${held}+${term}`,
    );
  return parenthesised(text, level > PLUS);
}

function renderMean(mean: WeightedMean, addressOf: AddressOf): string {
  const [only] = mean.parts;
  if (only && mean.parts.length === 1) {
    return render(only.value, addressOf, TIMES + 1);
  }
  const weights = mean.parts.map((part) => part.weight);
  const products: Expression[] = mean.parts.map((part) => ({
    op: "product",
    factors: [part.weight, part.value],
  }));
  const dividend = renderSum(products, addressOf, TIMES);
  const divisor = renderSum(weights, addressOf, TIMES + 1);
  return `${dividend}/${divisor}`;
}

/** A number as Excel reads it: digits that give the same double back, negative ones in parentheses inside a product. */
export function excelNumber(value: number, level = 0): string {
  return parenthesised(String(value), value < 0 && level > PLUS);
}

function parenthesised(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
