import fc from "fast-check";
import { exactSum } from "../../../src/core/number/exact-sum";

test.each([
  [[0.1, 0.2], 0.3],
  [[33.25, 33.25, 33.25], 99.75],
  [[1.005, 2.01], 3.015],
  [[], 0],
])("%p adds up to %p", (terms, sum) => {
  expect(exactSum(terms)).toEqual({ value: sum, isExact: true });
});

test("what has no short decimal form is added as it is, and said to be inexact", () => {
  expect(exactSum([1 / 3, 1]).isExact).toBe(false);
});

test("decimals add up as integers do, in any order", () => {
  const decimals = fc.array(fc.integer({ min: -1e9, max: 1e9 }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(
      decimals,
      fc.integer({ min: 0, max: 4 }),
      (integers, places) => {
        const scale = 10 ** places;
        const expected = integers.reduce((a, b) => a + b, 0) / scale;
        const terms = integers.map((integer) => integer / scale);
        expect(exactSum(terms).value).toBe(expected);
        expect(exactSum([...terms].reverse()).value).toBe(expected);
      },
    ),
  );
});
