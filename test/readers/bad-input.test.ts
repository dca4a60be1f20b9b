import { findTables } from "../../src/core/table/find-tables";
import { readDocument } from "../../src/readers/read-document";
import { readText } from "../../src/readers/read-text";

jest.mock("parse5", () => {
  const { esmModule } = jest.requireActual("../support/esm-module");
  return esmModule("parse5");
});

/** What a reader may be handed by mistake: it is read as far as it goes, in bounded time, and nothing of it is lost. */
const read = (text: string) => findTables(readText(text, "release.txt"));
const rowsOf = ({ tables }: ReturnType<typeof read>) =>
  tables.map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

const TABLE =
  "\tQ4 2012\tQ4 2011\nOre milled (t)\t2,206\t2,427\nGold (oz)\t41\t43";

test.each([
  ["letters", "x".repeat(1_000_000)],
  ["digits", "1".repeat(1_000_000)],
  ["words and figures", "gold 1,234 ".repeat(90_000)],
  ["bars", "| 1 ".repeat(250_000)],
  ["tabs", "1\t".repeat(500_000)],
])("a million characters without a line break: %s", (_name, line) => {
  const found = read(`${line}\n\n${TABLE}\n`);
  expect(rowsOf(found).at(-1)?.[0]).toEqual([
    "Ore milled (t)",
    "2,206",
    "2,427",
  ]);
});

test("markup of a million characters, and without an end", async () => {
  const text = `<table><tr><td>${"Silver ".repeat(140_000)}</td><td>1,234<td onclick="alert(1)">5`;
  const bytes = new TextEncoder().encode(text);
  const document = await readDocument({ name: "a.html", bytes });
  expect(JSON.stringify(findTables(document))).not.toContain("alert");
});

test("handlers, scripts and frames leave no trace", async () => {
  const text = `<body onload="alert(1)"><script>alert(2)</script><iframe srcdoc="alert(3)"></iframe><style>alert(4)</style>
    <p onclick="alert(5)">Gold <a href="javascript:alert(6)">rose</a>.</p>
    <table><tr><th></th><th>Q4 2012</th></tr><tr><td onmouseover="alert(7)">Gold (oz)<img src=x onerror="alert(8)"></td><td>41</td></tr></table>`;
  const bytes = new TextEncoder().encode(text);
  const document = await readDocument({ name: "a.html", bytes });
  const found = findTables(document);
  expect(JSON.stringify([document.blocks, found])).not.toContain("alert");
  expect(rowsOf(found)).toEqual([[["Gold (oz)", "41"]]]);
});

test("half a table is read as far as it goes", () => {
  const cut = TABLE.slice(0, TABLE.indexOf("41"));
  expect(rowsOf(read(cut))).toEqual([
    [
      ["Ore milled (t)", "2,206", "2,427"],
      ["Gold (oz)", "", ""],
    ],
  ]);
});

test("two tables glued together come apart at the second header", () => {
  const second = TABLE.replace(/201/g, "200").replace("2,206", "9,999");
  expect(rowsOf(read(`${TABLE}\n${second}`)).map(([row]) => row)).toEqual([
    ["Ore milled (t)", "2,206", "2,427"],
    ["Ore milled (t)", "9,999", "2,427"],
  ]);
});

test("a table of words is no production table, and its words stay", async () => {
  const text =
    "<table><tr><th>Name</th><th>Role</th></tr><tr><td>A. Smith</td><td>Geologist</td></tr><tr><td>B. Jones</td><td>Metallurgist</td></tr></table>";
  const bytes = new TextEncoder().encode(text);
  const found = findTables(await readDocument({ name: "a.html", bytes }));
  expect(
    rowsOf(found)
      .flat()
      .flat()
      .some((cell) => /\d/.test(cell)),
  ).toBe(false);
  expect(JSON.stringify(found)).toContain("Metallurgist");
});

test("right-to-left labels keep their figures", () => {
  const found = read(
    "\tQ4 2012\tQ4 2011\nזהב (אונקיות)\t41\t43\nالفضة\t2,206\t2,427",
  );
  expect(rowsOf(found)).toEqual([
    [
      ["זהב (אונקיות)", "41", "43"],
      ["الفضة", "2,206", "2,427"],
    ],
  ]);
});
