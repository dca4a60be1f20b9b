import type { CellRef, Expression } from "../../expression/expression";

/** A number times cells, over cells. */
export interface Monomial {
  readonly factor: number;
  readonly above: readonly CellRef[];
  readonly below: readonly CellRef[];
}

/** An expression as a sum of monomials, to recognise its shape; null where it is none: a mean, a sum below the line. */
export function monomials(expression: Expression): readonly Monomial[] | null {
  switch (expression.op) {
    case "cell":
      return [{ factor: 1, above: [expression.cell], below: [] }];
    case "constant":
      return [{ factor: expression.value, above: [], below: [] }];
    case "sum":
      return all(expression.terms)?.flat() ?? null;
    case "product":
      return (
        all(expression.factors)?.reduce((held, next) =>
          held.flatMap((a) => next.map((b) => times(a, b))),
        ) ?? null
      );
    case "quotient": {
      const dividend = monomials(expression.dividend);
      const [divisor, more] = monomials(expression.divisor) ?? [];
      if (!dividend || !divisor || more) return null;
      return dividend.map((term) => times(term, inverse(divisor)));
    }
    case "difference":
    case "weighted-mean":
      return null;
  }
}

function all(
  parts: readonly Expression[],
): readonly (readonly Monomial[])[] | null {
  const found = parts.flatMap((part) => {
    const terms = monomials(part);
    return terms ? [terms] : [];
  });
  return found.length === parts.length ? found : null;
}

function times(a: Monomial, b: Monomial): Monomial {
  return {
    factor: a.factor * b.factor,
    above: [...a.above, ...b.above],
    below: [...a.below, ...b.below],
  };
}

function inverse({ factor, above, below }: Monomial): Monomial {
  return { factor: 1 / factor, above: below, below: above };
}
