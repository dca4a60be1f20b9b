import fc from "fast-check";
import { cachedNumber } from "../../../src/host/xlsx/cached-number";

test.each([
  [538.076945370236, "#,##0.0", 538.077],
  [92.9641760573225, '#,##0.00"%"', 92.9642],
  [-0.0357174578111126, "+#,##0.00;-#,##0.00;#,##0.00", -0.0357],
  [6858612.88021666, "#,##0", 6858612.88],
  [0.251234567, "0%", 0.2512],
  [2020644, "#,##0", 2020644],
  [71991.5, "#,##0", 71991.5],
  // Kept as 538.050 it would be shown as 538.1.
  [538.0499123, "#,##0.0", 538.0499123],
  [12.05 - 0.05, "General", 12],
  [1 / 3, "General", 0.333333333333333],
  [Infinity, "#,##0", null],
])("%d under %s is kept as %d", (result, format, kept) => {
  expect(cachedNumber(result, format)).toBe(kept);
});

test("what is kept is shown as the result is", () => {
  const shown = (value: number) =>
    value.toLocaleString("en-US", {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: "exceptZero",
    });
  const results = fc.oneof(
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    // Some of them a hair beside what rounds to a half.
    fc.integer({ min: -1e7, max: 1e7 }).map((count) => count / 20_000),
  );
  fc.assert(
    fc.property(results, (result) => {
      const kept = cachedNumber(result, "#,##0.0") ?? NaN;
      expect(shown(kept)).toBe(shown(result));
    }),
  );
});
