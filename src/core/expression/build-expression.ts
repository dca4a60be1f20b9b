import type { CellExpression, CellRef, Expression } from "./expression";

/** The expression that stands for one printed figure. */
export function cellOf(cell: CellRef): CellExpression {
  return { op: "cell", cell };
}

/** A number that is not printed in the table, with the name it goes by in a working, or null for plain numbers. */
export function constantOf(
  value: number,
  name: string | null = null,
): Expression {
  return { op: "constant", value, name };
}

/** Sum of the terms; a single term stands for itself. */
export function sumOf(terms: readonly Expression[]): Expression {
  const [only] = terms;
  return terms.length === 1 && only ? only : { op: "sum", terms };
}

/** Product of the factors, nested products flattened; a single factor stands for itself. */
export function productOf(factors: readonly Expression[]): Expression {
  const flat = factors.flatMap((factor) =>
    factor.op === "product" ? factor.factors : [factor],
  );
  const [only] = flat;
  return flat.length === 1 && only ? only : { op: "product", factors: flat };
}

/** dividend ÷ divisor. */
export function quotientOf(
  dividend: Expression,
  divisor: Expression,
): Expression {
  return { op: "quotient", dividend, divisor };
}
