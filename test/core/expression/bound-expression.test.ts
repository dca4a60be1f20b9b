import fc from "fast-check";
import { boundExpression } from "../../../src/core/expression/bound-expression";
import { evaluateExpression } from "../../../src/core/expression/evaluate-expression";
import type { Expression } from "../../../src/core/expression/expression";
import {
  closedInterval,
  everything,
  type Interval,
} from "../../../src/core/number/interval";
import { contains } from "../../support/contains";
import { boxes, cell, lookUp, shapes } from "./expressions";

const mean = (parts: number): Expression => ({
  op: "weighted-mean",
  parts: Array.from({ length: parts }, (_, at) => ({
    weight: cell(2 * at),
    value: cell(2 * at + 1),
  })),
});

const around = (values: readonly number[]): readonly Interval[] =>
  values.map((value) => closedInterval(value - 0.5, value + 0.5));

// Quarters of the Bellekeno release of January 2012; bounds from all 256 corners.
test.each([
  [
    "silver of zinc concentrate",
    [1101, 462, 1687, 348, 1808, 577, 2305, 683],
    [537.5443413997971, 538.6095493406752],
  ],
  [
    "silver of lead concentrate",
    [2376, 5645, 2683, 5164, 2760, 5264, 3223, 5123],
    [5279.99932083673, 5281.058645050267],
  ],
])("the year's %s is bounded exactly", (_name, values, [low, high]) => {
  const bounds = boundExpression(mean(4), lookUp(around(values)));
  expect(bounds.low).toBeCloseTo(low ?? NaN, 8);
  expect(bounds.high).toBeCloseTo(high ?? NaN, 8);
});

describe.each(shapes)("bounds of a %s", (_name, expression) => {
  test("hold every point of the box", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(boxes, shares, (box, at) => {
        const point = box.map(
          ({ low, high }, i) => low + (at[i] ?? 0) * (high - low),
        );
        const value = evaluateExpression(expression, lookUp(point));
        const bounds = boundExpression(expression, lookUp(box));
        expect(value !== null && contains(bounds, value)).toBe(true);
      }),
    );
  });

  test("are attained at corners of the box", () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const corners = Array.from({ length: 64 }, (_, bits) => {
          const point = box.map(({ low, high }, i) =>
            bits & (1 << i) ? high : low,
          );
          return evaluateExpression(expression, lookUp(point)) ?? NaN;
        });
        const bounds = boundExpression(expression, lookUp(box));
        const near = (a: number, b: number) =>
          Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
        expect(near(bounds.low, Math.min(...corners))).toBe(true);
        expect(near(bounds.high, Math.max(...corners))).toBe(true);
      }),
    );
  });
});

test("a divisor that may be zero leaves everything possible", () => {
  const ratio: Expression = {
    op: "quotient",
    dividend: cell(0),
    divisor: cell(1),
  };
  expect(boundExpression(ratio, lookUp(around([5, 0])))).toEqual(everything);
});

test("open ends stay open through sums and products", () => {
  const open = { low: 2, high: 3, lowOpen: false, highOpen: true };
  const sum = boundExpression(
    { op: "sum", terms: [cell(0), cell(1)] },
    lookUp([open, closedInterval(1, 1)]),
  );
  expect(sum).toEqual({ low: 3, high: 4, lowOpen: false, highOpen: true });
});
