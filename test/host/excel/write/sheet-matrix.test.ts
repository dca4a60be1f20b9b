import { cellBlocks } from "../../../../src/host/excel/write/sheet-matrix";
import { planWorkbook } from "../../../../src/core/plan/plan-workbook";
import type { SheetPlan } from "../../../../src/core/plan/workbook-plan";
import typed from "../../../data/bellekeno-table.json";
import { productionTable } from "../../../support/typed-table";

const [reported] = planWorkbook({
  source: { name: "release.txt" },
  tables: [productionTable(typed)],
  relations: [],
  uncheckable: [],
  findings: [],
  claims: [],
}).sheets;

function sheetWith(texts: readonly string[]): SheetPlan {
  if (!reported) throw new Error("expected Reported");
  return {
    ...reported,
    cells: texts.map((text, row) => ({
      row,
      column: 0,
      content: { kind: "text", text },
      style: "text",
      format: "General",
    })),
  };
}

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["@A1", "'@A1"],
  ["'quoted", "''quoted"],
  ["Silver (ounces)", "Silver (ounces)"],
])("%s reaches Excel as text", (text, typedText) => {
  expect(cellBlocks(sheetWith([text]), 1e6)[0]?.formulas).toEqual([
    [typedText],
  ]);
});

test("large sheets go in blocks of whole rows, every row once and in order", () => {
  const sheet = sheetWith(Array.from({ length: 5000 }, () => "Silver"));
  const blocks = cellBlocks(sheet, 20_000);
  expect(blocks.length).toBeGreaterThan(4);
  expect(blocks.every(({ bytes }) => bytes <= 20_000)).toBe(true);
  const rows = blocks.flatMap(({ range }) =>
    Array.from(
      { length: range.bottom - range.top + 1 },
      (_, at) => range.top + at,
    ),
  );
  expect(rows).toEqual(Array.from({ length: 5000 }, (_, row) => row));
});

test("a row larger than a block still goes, alone", () => {
  const blocks = cellBlocks(sheetWith(["x".repeat(30_000), "y"]), 1000);
  expect(blocks.map(({ range }) => range.top)).toEqual([0, 1]);
});
