import { findTables } from "../../../src/core/table/find-tables";
import type { RawTable } from "../../../src/core/table/raw-table";
import { readText } from "../../../src/readers/read-text";

const texts = (table: RawTable | undefined) => ({
  header: table?.header.map((row) => row.map((cell) => cell.text)),
  rows: table?.rows.map((row) => row.cells.map((cell) => cell.text)),
});

const read = (lines: readonly string[]) =>
  findTables(readText(lines.join("\n"), "release.txt"));

describe("a table parted by tabs", () => {
  const lines = [
    "#### *Calendar 2011 Production Highlights*",
    "",
    "\tTotal Calendar 2011\tC2011-Q4",
    "<b>Ore tonnes mined</b>\t71,992\t20,832",
    "<b>Grade of ore processed:</b>\t\t",
    "Lead\t10.2%\t11.1%",
    "",
    "Head Office",
  ];

  test("comes out with clean cells under its title, and the prose is left", () => {
    const { tables, prose } = read(lines);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.title).toBe("Calendar 2011 Production Highlights");
    expect(texts(tables[0])).toEqual({
      header: [["", "Total Calendar 2011", "C2011-Q4"]],
      rows: [
        ["Ore tonnes mined", "71,992", "20,832"],
        ["Grade of ore processed:", "", ""],
        ["Lead", "10.2%", "11.1%"],
      ],
    });
    expect(prose.map(({ text }) => text)).toContain("Head Office");
  });

  test("has every cell point at its place in the source", () => {
    const source = lines.join("\n");
    for (const row of read(lines).tables[0]?.rows ?? []) {
      for (const { text, span } of row.cells) {
        if (text === "" || !Array.isArray(span)) continue;
        expect(source.slice(span[0], span[1])).toBe(text);
      }
    }
  });
});

describe("a table parted by pipes", () => {
  test("is read with outer pipes and rule", () => {
    const { tables } = read([
      "|  | Q1 2019 | Q1 2018 | Change |",
      "| --- | --- | --- | --- |",
      "| Gold ounces produced | 32,037 | 15,887 | 102% |",
      "| Lead production | 405 | – | nm |",
    ]);
    expect(texts(tables[0])).toEqual({
      header: [["", "Q1 2019", "Q1 2018", "Change"]],
      rows: [
        ["Gold ounces produced", "32,037", "15,887", "102%"],
        ["Lead production", "405", "–", "nm"],
      ],
    });
  });

  test("is read where the header lacks its first cell and brackets stand in cells of their own", () => {
    const { tables } = read([
      "Q1 2013 |  | Change |  |",
      "Ore milled | 396 |  | (5.0 | %) |",
      "Grades |",
      "Zinc | 0.92 | % | 37.3 | % |",
    ]);
    expect(texts(tables[0])).toEqual({
      header: [["", "Q1 2013", "Change"]],
      rows: [
        ["Ore milled", "396", "(5.0%)"],
        ["Grades", "", ""],
        ["Zinc", "0.92%", "37.3%"],
      ],
    });
  });

  test("splits where a new header stands in the middle", () => {
    const { tables } = read([
      "| GOLD | | |",
      "| --- | --- | --- |",
      "|  | 2025 forecast (000s oz) | 2025 forecast cost ($/oz) |",
      "| Hemlo | 140 - 160 | 1,500 - 1,600 |",
      "| COPPER | | |",
      "|  | 2025 forecast (000s tonnes) | 2025 forecast cost ($/lb) |",
      "| Lumwana | 125 - 155 | 2.30 - 2.60 |",
    ]);
    expect(tables.map(({ title }) => title)).toEqual(["GOLD", "COPPER"]);
    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });
});

test("prose with bars is no table", () => {
  expect(
    read([
      "· | At the mine, ore mined was 12,835 tonnes.",
      "· | Gold sold was 3,047.",
    ]).tables,
  ).toHaveLength(0);
});

test("a point of a list that states an amount is no title", () => {
  const { tables } = read([
    "Production summary",
    "",
    "- Cash on hand of $88.4 million",
    "",
    "| | Q1 2019 | Q1 2018 |",
    "|---|---|---|",
    "| Gold produced (oz) | 32,037 | 15,887 |",
  ]);
  expect(tables[0]?.title).toBe("Production summary");
});

test("years beside the corner's words are the upper of two header rows", () => {
  const { tables } = read([
    "| Mine | 2021 | | 2020 |",
    "|---|---|---|---|",
    "| | Q2 | Q1 | Q4 |",
    "| Gold ounces produced | 32,037 | 15,887 | 21,004 |",
  ]);
  expect(texts(tables[0]).header).toEqual([
    ["Mine", "2021", "2021", "2020"],
    ["", "Q2", "Q1", "Q4"],
  ]);
});
