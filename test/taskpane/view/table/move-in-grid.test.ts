import { moveInGrid } from "../../../../src/taskpane/view/table/move-in-grid";

const size = { rows: 18, columns: 6 };
const from = { row: 5, column: 3 };

test.each([
  ["ArrowUp", false, { row: 4, column: 3 }],
  ["ArrowDown", false, { row: 6, column: 3 }],
  ["ArrowLeft", false, { row: 5, column: 2 }],
  ["ArrowRight", false, { row: 5, column: 4 }],
  ["Home", false, { row: 5, column: 0 }],
  ["End", false, { row: 5, column: 5 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 17, column: 5 }],
  ["PageUp", false, { row: 0, column: 3 }],
  ["PageDown", false, { row: 15, column: 3 }],
] as const)("%s (with Ctrl: %s) leads to %j", (key, withControl, to) => {
  expect(moveInGrid(from, key, withControl, size)).toEqual(to);
});

test("no key leads out of the grid, and other keys do not move", () => {
  expect(moveInGrid({ row: 0, column: 0 }, "ArrowUp", false, size)).toEqual({
    row: 0,
    column: 0,
  });
  expect(moveInGrid({ row: 17, column: 5 }, "ArrowRight", false, size)).toEqual(
    { row: 17, column: 5 },
  );
  expect(moveInGrid(from, "Tab", false, size)).toBeNull();
  expect(moveInGrid(from, "a", false, size)).toBeNull();
});
