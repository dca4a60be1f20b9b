import { findTables } from "../../../src/core/table/find-tables";
import { readText } from "../../../src/readers/read-text";

/** Which rows head columns; names and figures are made up. */
const shaped = (document: ReturnType<typeof readText>) =>
  findTables(document).tables.map(({ header, rows }) => ({
    header: header.map((row) => row.map(({ text }) => text)),
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
  }));

const tabs = (...rows: readonly (readonly string[])[]) =>
  readText(rows.map((row) => row.join("\t")).join("\n"), "release.txt");

const SPANS = ["", "Three months ended June 30,", "", ""];

test("years and a change beside a corner's word head columns under a header that names no year", () => {
  const [table] = shaped(
    tabs(
      SPANS,
      ["Consolidated", "2025", "2024", "Change"],
      ["Ore milled (tonnes)", "90,448", "95,666", "(5%)"],
    ),
  );
  expect(table?.header.at(-1)?.slice(1)).toEqual(["2025", "2024", "Change"]);
  expect(table?.rows).toEqual([
    ["Ore milled (tonnes)", "90,448", "95,666", "(5%)"],
  ]);
});

test("years alone beside a corner's word head columns too", () => {
  const [table] = shaped(
    tabs(
      SPANS.slice(0, 3),
      ["(thousands of tonnes)", "2025", "2024"],
      ["Ore milled (tonnes)", "90,448", "95,666"],
    ),
  );
  expect(table?.rows).toEqual([["Ore milled (tonnes)", "90,448", "95,666"]]);
});

test("figures that look like years under a header with its own years are figures", () => {
  const [table] = shaped(
    tabs(
      ["", "Q2 2025", "Q1 2025"],
      ["Gold produced (oz)", "2025", "2024"],
      ["Ore milled (tonnes)", "90,448", "95,666"],
    ),
  );
  expect(table?.rows[0]).toEqual(["Gold produced (oz)", "2025", "2024"]);
});

test("figures that look like years but do not follow each other are figures", () => {
  const [table] = shaped(
    tabs(
      ["", "Q2", "Q1", "Q4"],
      ["Gold produced (oz)", "2011", "1998", "2045"],
      ["Ore milled (tonnes)", "90,448", "95,666", "91,000"],
    ),
  );
  expect(table?.rows[0]).toEqual([
    "Gold produced (oz)",
    "2011",
    "1998",
    "2045",
  ]);
});

test("a row of shares under a header whose first cell spans both rows heads columns too", () => {
  const cell = (text: string, rowSpan = 1) => ({
    text,
    span: [0, 0] as const,
    rowSpan,
    columnSpan: 1,
    isHeader: true,
    indent: 0,
    isBold: false,
  });
  const document = {
    ...readText("", "release.txt"),
    source: { name: "release.html", kind: "html" as const },
    blocks: [
      {
        kind: "grid" as const,
        span: [0, 0] as const,
        rows: [
          [cell("Q1 2026", 2), cell("Alto"), cell("Bajo"), cell("Total")],
          [cell("100%"), cell("80%"), cell("")],
          [cell("Gold (oz)"), cell("9,506"), cell("14,670"), cell("24,176")],
        ],
      },
    ],
  };
  const [table] = shaped(document);
  expect(table?.header[0]).toEqual(["Q1 2026", "Alto", "Bajo", "Total"]);
  expect(table?.rows).toEqual([["Gold (oz)", "9,506", "14,670", "24,176"]]);
});
