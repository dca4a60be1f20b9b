import {
  figureKey,
  figureOfKey,
  figurePlaces,
} from "../../../src/host/excel/figure-places";

const grid = [
  ["assay:1a2b:reported:release.txt", "Title", "", "", ""],
  ["", "As printed", "Unit", "Q4", "Q3"],
  ["columns 0", "", "", "column 0", "column 1"],
  ["", "Recoveries", "", "", ""],
  ["row 0/0", "Silver", "%", 90, 91],
  ["row 0/1", "Lead", "%", 86.2, "n/a"],
];

const blankRow = ["", "", "", "", ""];

test("figures are found by the keys beside and over them", () => {
  const places = figurePlaces(grid);
  expect([...places.keys()]).toEqual(["0/0/0", "0/0/1", "0/1/0", "0/1/1"]);
  expect(places.get("0/1/1")).toEqual({ row: 5, column: 4 });
});

test.each([
  ["rows over the table", [blankRow, blankRow, ...grid], { row: 7, column: 4 }],
  [
    "rows within the table",
    [...grid.slice(0, 5), blankRow, ...grid.slice(5)],
    { row: 6, column: 4 },
  ],
  ["a column in front", grid.map((row) => ["", ...row]), { row: 5, column: 5 }],
  [
    "a column between the periods",
    grid.map((row) => [...row.slice(0, 4), "note", ...row.slice(4)]),
    { row: 5, column: 5 },
  ],
])("inserted %s move a figure, and it is found", (_, moved, place) => {
  expect(figurePlaces(moved).get("0/1/1")).toEqual(place);
});

test("sorted rows keep their figures", () => {
  const sorted = [...grid.slice(0, 4), ...grid.slice(4).reverse()];
  expect(figurePlaces(sorted).get("0/0/0")).toEqual({ row: 5, column: 3 });
});

test("a deleted row's figures are gone, and a sheet of somebody else has none", () => {
  expect(figurePlaces(grid.slice(0, 5)).has("0/1/0")).toBe(false);
  expect(figurePlaces(grid.slice(1)).size).toBe(0);
  expect(figurePlaces([]).size).toBe(0);
});

test("a key names its figure", () => {
  const cell = { table: 2, row: 14, column: 3 };
  expect(figureOfKey(figureKey(cell))).toEqual(cell);
});
