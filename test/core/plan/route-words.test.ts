import { routeWords } from "../../../src/core/plan/cell/route-words";

test.each([
  ["mine-recovery", "mean of its mines by metal fed"],
  ["attributable-share", "its share of the whole"],
])("Rebuilt says how %s rebuilds a figure", (identity, words) => {
  expect(routeWords(identity)).toBe(words);
});
