import { isPossibleMean } from "../../../src/core/number/possible-mean";

test.each([
  ["5.27", 43, false, "R package scrutiny, vignette on GRIM"],
  ["3.48", 20, false, "Wikipedia, GRIM test"],
  ["5.26", 43, true, "226 ÷ 43"],
  ["3.45", 20, true, "69 ÷ 20"],
  ["", 0, false, "no figure, no count"],
])("a mean of %s over %i whole numbers: %p (%s)", (mean, count, possible) => {
  expect(isPossibleMean(mean, count)).toBe(possible);
});
