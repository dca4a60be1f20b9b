import fc from "fast-check";
import {
  printedInterval,
  type RoundingMode,
} from "../../../src/core/number/printed-interval";
import { contains } from "../../support/contains";

// XBRL Calculations 1.1 (REC 2023-02-22): value, decimals, mode → low, high, ends that belong to it.
test.each<[number, number, RoundingMode, number, number, boolean, boolean]>([
  [12.1, 1, "round-to-nearest", 12.05, 12.15, true, true],
  [10, 0, "round-to-nearest", 9.5, 10.5, true, true],
  [-1200, -2, "truncation", -1300, -1200, false, true],
  [0, 0, "truncation", -1, 1, false, false],
  [7.25, 2, "truncation", 7.25, 7.26, true, false],
  [2.5, Infinity, "round-to-nearest", 2.5, 2.5, true, true],
])(
  "%p printed with %p decimals, %s",
  (value, decimals, mode, low, high, a, b) => {
    expect(printedInterval(value, decimals, mode)).toEqual({
      low,
      high,
      lowOpen: !a,
      highOpen: !b,
    });
  },
);

test("a value that rounds to the printed number lies in its interval", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, decimals) => {
        const printed = Number(value.toFixed(decimals));
        const interval = printedInterval(printed, decimals);
        const slack = Math.abs(value) * Number.EPSILON * 4;
        return (
          contains(interval, value) ||
          contains(interval, value + slack) ||
          contains(interval, value - slack)
        );
      },
    ),
  );
});
