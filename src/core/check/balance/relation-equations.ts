import type { Expression } from "../../expression/expression";
import { cellKey } from "../../expression/expression-cells";
import type { Relation } from "../../relation/relation";
import type { EquationSystem } from "./linearise";

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

/** coefficient × the product of quantities, each told by its place and by where the equation lists it. */
interface CompiledTerm {
  readonly coefficient: number;
  readonly at: readonly number[];
  readonly listed: readonly number[];
}

/** The polynomials over quantities numbered as in `places`, ready to be evaluated with their slopes. */
export function equationSystem(
  polynomials: readonly Polynomial[],
  places: ReadonlyMap<number, number>,
): EquationSystem {
  const numbered = polynomials.map((polynomial) =>
    polynomial.map(({ coefficient, factors }) => ({
      coefficient,
      at: factors.map((key) => places.get(key) ?? 0),
    })),
  );
  const mentions = numbered.map((terms) =>
    [...new Set(terms.flatMap(({ at }) => at))].sort((a, b) => a - b),
  );
  const compiled = numbered.map((terms, k) =>
    terms.map(({ coefficient, at }): CompiledTerm => ({
      coefficient,
      at,
      listed: at.map((place) => mentions[k]?.indexOf(place) ?? 0),
    })),
  );
  return {
    count: compiled.length,
    mentions,
    evaluate: (point) => {
      const values = new Float64Array(compiled.length);
      const slopes = compiled.map((terms, k) => {
        const slope = new Float64Array(mentions[k]?.length ?? 0);
        for (const term of terms) {
          values[k] = (values[k] ?? 0) + addTerm(term, point, slope);
        }
        return slope;
      });
      return { values, slopes };
    },
  };
}

/** Adds one term's slopes and returns its value. */
function addTerm(
  { coefficient, at, listed }: CompiledTerm,
  point: Float64Array,
  slope: Float64Array,
): number {
  let value = coefficient;
  for (let which = 0; which < at.length; which += 1) {
    let others = coefficient;
    for (let other = 0; other < at.length; other += 1) {
      if (other !== which) others *= point[at[other] ?? 0] ?? 0;
    }
    const place = listed[which] ?? 0;
    slope[place] = (slope[place] ?? 0) + others;
    value *= point[at[which] ?? 0] ?? 0;
  }
  return value;
}
