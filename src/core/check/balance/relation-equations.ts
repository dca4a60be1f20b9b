import type { Expression } from "../../expression/expression";
import { cellKey } from "../../expression/expression-cells";
import type { Relation } from "../../relation/relation";
import type { EquationSystem } from "./reconcile";

/** coefficient × the product of the named quantities. */
export interface Monomial {
  readonly coefficient: number;
  readonly factors: readonly number[];
}

type Polynomial = readonly Monomial[];

const one: Polynomial = [{ coefficient: 1, factors: [] }];
const MOST_TERMS = 4000;

/**
 * The relation as a polynomial that must come to zero, its divisors multiplied out; null where that grows out of hand.
 * Shape: factors are cell keys
 */
export function relationPolynomial(relation: Relation): Polynomial | null {
  const { above, below } = fractionOf(relation.expression);
  const subject: Polynomial = [
    { coefficient: 1, factors: [cellKey(relation.subject)] },
  ];
  if (above.length * below.length > MOST_TERMS) return null;
  return plus(times(subject, below), negated(above));
}

interface Fraction {
  readonly above: Polynomial;
  readonly below: Polynomial;
}

function fractionOf(expression: Expression): Fraction {
  switch (expression.op) {
    case "cell":
      return {
        above: [{ coefficient: 1, factors: [cellKey(expression.cell)] }],
        below: one,
      };
    case "constant":
      return {
        above: [{ coefficient: expression.value, factors: [] }],
        below: one,
      };
    case "sum":
      return expression.terms.map(fractionOf).reduce(add);
    case "difference": {
      const { above, below } = fractionOf(expression.subtrahend);
      const turned = { above: negated(above), below };
      return add(fractionOf(expression.minuend), turned);
    }
    case "product":
      return expression.factors.map(fractionOf).reduce((a, b) => ({
        above: times(a.above, b.above),
        below: times(a.below, b.below),
      }));
    case "quotient": {
      const a = fractionOf(expression.dividend);
      const b = fractionOf(expression.divisor);
      return {
        above: times(a.above, b.below),
        below: times(a.below, b.above),
      };
    }
    case "weighted-mean": {
      const parts = expression.parts.map((part) => ({
        weight: fractionOf(part.weight),
        value: fractionOf(part.value),
      }));
      return {
        above: parts.flatMap((part) =>
          times(part.weight.above, part.value.above),
        ),
        below: parts.flatMap((part) => part.weight.above),
      };
    }
  }
}

function add(a: Fraction, b: Fraction): Fraction {
  if (a.below === one && b.below === one) {
    return { above: plus(a.above, b.above), below: one };
  }
  return {
    above: plus(times(a.above, b.below), times(b.above, a.below)),
    below: times(a.below, b.below),
  };
}

function plus(a: Polynomial, b: Polynomial): Polynomial {
  return [...a, ...b];
}

function negated(a: Polynomial): Polynomial {
  return a.map(({ coefficient, factors }) => ({
    coefficient: -coefficient,
    factors,
  }));
}

function times(a: Polynomial, b: Polynomial): Polynomial {
  if (a === one) return b;
  if (b === one) return a;
  return a.flatMap((left) =>
    b.map((right) => ({
      coefficient: left.coefficient * right.coefficient,
      factors: [...left.factors, ...right.factors],
    })),
  );
}

/** The polynomials over quantities numbered as in `places`, ready to be evaluated with their slopes. */
export function equationSystem(
  polynomials: readonly Polynomial[],
  places: ReadonlyMap<number, number>,
): EquationSystem {
  const compiled = polynomials.map((polynomial) =>
    polynomial.map(({ coefficient, factors }) => ({
      coefficient,
      at: factors.map((key) => places.get(key) ?? 0),
    })),
  );
  return {
    count: compiled.length,
    mentions: compiled.map((terms) => [
      ...new Set(terms.flatMap(({ at }) => at)),
    ]),
    evaluate: (point) => {
      const values = new Float64Array(compiled.length);
      const slopes = compiled.map((terms, k) => {
        const slope = new Float64Array(places.size);
        for (const { coefficient, at } of terms) {
          values[k] = (values[k] ?? 0) + addTerm(coefficient, at, point, slope);
        }
        return slope;
      });
      return { values, slopes };
    },
  };
}

/** Adds one term's slopes and returns its value. */
function addTerm(
  coefficient: number,
  at: readonly number[],
  point: Float64Array,
  slope: Float64Array,
): number {
  let value = coefficient;
  for (const i of at) value *= point[i] ?? 0;
  at.forEach((i, which) => {
    let others = coefficient;
    at.forEach((j, other) => {
      if (other !== which) others *= point[j] ?? 0;
    });
    slope[i] = (slope[i] ?? 0) + others;
  });
  return value;
}
