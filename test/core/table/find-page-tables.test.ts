import type {
  Page,
  PositionedWord,
  ReleaseDocument,
} from "../../../src/core/document/release-document";
import { findTables } from "../../../src/core/table/find-tables";

/** A word that ends at `right`, of letters five points wide. */
const word = (
  text: string,
  right: number,
  bottom: number,
  fontSize = 10,
): PositionedWord => ({
  text,
  left: right - 0.5 * fontSize * text.length,
  right,
  top: bottom - fontSize,
  bottom,
  fontSize,
  isBold: false,
});
const label = (text: string, left: number, bottom: number) =>
  word(text, left + 5 * text.length, bottom);
const page = (number: number, words: readonly PositionedWord[]): Page => ({
  kind: "page",
  page: number,
  width: 612,
  height: 792,
  words,
});
const read = (pages: readonly Page[]) => {
  const document: ReleaseDocument = {
    source: { name: "release.pdf", kind: "pdf" },
    text: null,
    blocks: pages,
    warnings: [],
  };
  return findTables(document).tables;
};
const row = (bottom: number, name: string, ...values: readonly string[]) => [
  label(name, 70, bottom),
  ...values.map((value, index) => word(value, 350 + 80 * index, bottom)),
];

const first = [
  label("Production highlights", 70, 80),
  word("Three months ended", 420, 100),
  word("2012", 350, 112),
  word("2011", 430, 112),
  ...row(124, "Ore tonnes mined", "21,395", "16,461"),
  word("(1)", 160, 119, 6),
  ...row(136, "Recoveries:"),
  ...row(148, "Silver", "94%", "n/a"),
];

test("a page's columns, spanning headings and raised footnote marks are told by their places", () => {
  const [table] = read([page(1, first)]);
  expect(table?.header.map((cells) => cells.map(({ text }) => text))).toEqual([
    ["", "Three months ended 2012", "Three months ended 2011"],
  ]);
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
    [
      ["Ore tonnes mined", "21,395", "16,461"],
      ["Recoveries:", "", ""],
      ["Silver", "94%", "n/a"],
    ],
  );
  expect(table?.rows[0]?.cells[0]?.notes).toEqual(["(1)"]);
  expect(table?.title).toBe("Production highlights");
  expect(table?.rows[0]?.cells[1]?.span).toEqual({
    page: 1,
    box: [320, 114, 350, 124],
  });
});

test("a table goes on over the page break, even with a single row", () => {
  const tables = read([
    page(1, first),
    page(2, row(80, "Lead in lead con (pounds)", "4,929,079", "3,592,915")),
  ]);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
    "Lead in lead con (pounds)",
    "4,929,079",
    "3,592,915",
  ]);
});

test("a repeated header on the next page is no row", () => {
  const tables = read([page(1, first), page(2, first.slice(1))]);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows).toHaveLength(6);
});
