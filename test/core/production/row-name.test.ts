import { rowName } from "../../../src/core/production/row-name";

test.each([
  ["its label", "Silver (oz):", ["Production"], "Silver (oz)"],
  ["the heading it totals", "", ["Production", "Ore milled:"], "Ore milled"],
  ["what is left", " ", [""], "row without a label"],
])("a row is called by %s", (_case, label, path, name) => {
  expect(rowName({ label, path })).toBe(name);
});
