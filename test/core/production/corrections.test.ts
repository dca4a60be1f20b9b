import type { Correction } from "../../../src/core/production/correction";
import { typeTables } from "../../../src/core/production/type-tables";
import type { RawTable } from "../../../src/core/table/raw-table";
import { printedTable } from "./support/printed-table";

const table = printedTable(
  "Operating results",
  [["", "Q4 2023", "Q4 2022", "Change"]],
  [
    ["Ore processed (t)", "1,000", "800", "25%"],
    ["Head grade", "150", "145", "3%"],
    ["Silver (oz)", "4,822", "3,729", "29%"],
    ["Contractors on site", "12", "14", "-14%"],
  ],
);

function typed(raw: RawTable, ...corrections: readonly Correction[]) {
  return typeTables(
    { tables: [raw], prose: [], warnings: [] },
    "release.txt",
    corrections,
  )[0]?.[0];
}

test("a metric and a unit can be set, and the rest stays as it was", () => {
  const row = 1;
  const before = typed(table);
  const after = typed(
    table,
    { kind: "metric", table: 0, row, metric: "ore.processed.grade.gold" },
    { kind: "unit", table: 0, row, unit: "oz/st" },
  );
  expect(after?.rows[row]).toMatchObject({
    metric: "ore.processed.grade.gold",
    unit: "oz/st",
    reason: "set by the reader; unit set by the reader",
  });
  expect(after?.rows[0]).toEqual(before?.rows[0]);
  expect(after?.rows[2]).toEqual(before?.rows[2]);
});

test("setting the unit takes the warning about it away", () => {
  const silver = printedTable(
    "Results",
    [["", "Q4 2023"]],
    [["Silver produced", "4,822"]],
  );
  const before = typed(silver);
  const after = typed(silver, { kind: "unit", table: 0, row: 0, unit: "koz" });
  expect(before?.warnings.map(({ code }) => code)).toEqual(["unit-unknown"]);
  expect(after?.warnings).toEqual([]);
});

test("a period can be set, and a change column finds its base again", () => {
  const lost = printedTable(
    "Results",
    [],
    [
      ["Ore processed (t)", "1,000", "800"],
      ["Silver produced (oz)", "4,822", "3,729"],
    ],
  );
  expect(typed(lost)?.warnings.map(({ code }) => code)).toEqual([
    "period-unknown",
  ]);
  const after = typed(
    lost,
    {
      kind: "period",
      table: 0,
      column: 0,
      period: { kind: "quarter", year: 2023, index: 4 },
    },
    {
      kind: "period",
      table: 0,
      column: 1,
      period: { kind: "quarter", year: 2022, index: 4 },
    },
  );
  expect(after?.periods).toMatchObject([
    {
      kind: "quarter",
      year: 2023,
      index: 4,
      months: [2023 * 12 + 9, 2023 * 12 + 11],
    },
    {
      kind: "quarter",
      year: 2022,
      index: 4,
      months: [2022 * 12 + 9, 2022 * 12 + 11],
    },
  ]);
  expect(after?.warnings).toEqual([]);
});

test("a row or a column can be skipped", () => {
  const after = typed(
    table,
    { kind: "skip-row", table: 0, row: 0 },
    { kind: "skip-column", table: 0, column: 1 },
  );
  expect(after?.rows.map(({ label }) => label)).toEqual([
    "Head grade",
    "Silver (oz)",
    "Contractors on site",
  ]);
  expect(after?.periods.map(({ label, of }) => [label, of])).toEqual([
    ["Q4 2023", null],
    ["Change", null],
  ]);
  expect(after?.rows[0]?.cells.map((cell) => cell?.text)).toEqual([
    "150",
    "3%",
  ]);
});

test("a row can be made a header row; other corrections still find their rows", () => {
  const shifted = printedTable(
    "Results",
    [],
    [
      ["", "Q4 2023", "Q4 2022"],
      ["Ore processed (t)", "1,000", "800"],
      ["Silver (oz)", "4,822", "3,729"],
    ],
  );
  const after = typed(
    shifted,
    { kind: "header-row", table: 0, row: 0 },
    { kind: "metric", table: 0, row: 2, metric: "sold.silver" },
  );
  expect(after?.periods.map(({ kind, year }) => [kind, year])).toEqual([
    ["quarter", 2023],
    ["quarter", 2022],
  ]);
  expect(after?.rows.map(({ label, metric }) => [label, metric])).toEqual([
    ["Ore processed (t)", "ore.processed.tonnes"],
    ["Silver (oz)", "sold.silver"],
  ]);
});

test("corrections that point at nothing do nothing", () => {
  const before = typed(table);
  const after = typed(
    table,
    { kind: "metric", table: 0, row: 99, metric: "sold.silver" },
    { kind: "skip-column", table: 7, column: 0 },
    { kind: "skip-row", table: 0, row: -1 },
  );
  expect(after).toEqual(before);
});
