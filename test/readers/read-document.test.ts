import { findTables } from "../../src/core/table/find-tables";
import { readClipboard } from "../../src/readers/read-clipboard";
import { readDocument } from "../../src/readers/read-document";
import { readRange } from "../../src/readers/read-range";

jest.mock("parse5", () => {
  const { esmModule } = jest.requireActual("../support/esm-module");
  return esmModule("parse5");
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cellsOf = (document: Parameters<typeof findTables>[0]) =>
  findTables(document).tables.map(({ header, rows }) => ({
    header: header.map((row) => row.map(({ text }) => text)),
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
  }));

const EDGAR = `<html><body><p>Production</p><table>
<tr><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr><td>&#160;</td><td>&nbsp;</td><td colspan="3"><b>Q1<br>2013</b></td><td>&nbsp;</td><td colspan="3">Change</td></tr>
<tr><td>Silver price</td><td>&nbsp;</td><td>$</td><td>26.32</td><td></td><td>&nbsp;</td><td></td><td>(4.6</td><td>)%</td></tr>
<tr><td style="display:none">Hidden</td><td>Ore milled<sup>(1)</sup></td><td>&nbsp;</td><td></td><td>396</td><td></td><td>&nbsp;</td><td></td><td>5.0</td><td>%</td></tr>
</table><script>document.write("Silver 1,234")</script></body></html>`;

test("HTML with sign, value and percent in cells of their own is joined again", async () => {
  const document = await readDocument({
    name: "ex99.htm",
    bytes: bytesOf(EDGAR),
  });
  expect(cellsOf(document)).toEqual([
    {
      header: [["", "Q1 2013", "Change"]],
      rows: [
        ["Silver price", "$26.32", "(4.6)%"],
        ["Ore milled", "396", "5.0%"],
      ],
    },
  ]);
  expect(findTables(document).tables[0]?.rows[1]?.cells[0]?.notes).toEqual([
    "(1)",
  ]);
  expect(JSON.stringify(document.blocks)).not.toContain("document.write");
});

test("labels and figures stacked in one row's cells are rows of their own", async () => {
  const html = `<table><tr><td></td><td>Q1<br>2019</td><td>Q1<br>2018</td></tr>
    <tr><td><p>Ore milled</p><p>Gold</p></td><td>100<br>200</td><td>90<br>180</td></tr>
    <tr><td>Silver</td><td>300<br>310</td><td>5</td></tr></table>`;
  const document = await readDocument({ name: "a.html", bytes: bytesOf(html) });
  expect(cellsOf(document)).toEqual([
    {
      header: [["", "Q1 2019", "Q1 2018"]],
      rows: [
        ["Ore milled", "100", "90"],
        ["Gold", "200", "180"],
        ["Silver", "300; 310", "5"],
      ],
    },
  ]);
});

test("a table with periods down comes out with periods as columns", async () => {
  const html = `<table><tr><th></th><th colspan="2">Grades</th><th></th></tr>
    <tr><th></th><th>Silver (g/t)</th><th>Lead</th><th>Tonnes milled</th></tr>
    <tr><td>Q1 2012</td><td>899</td><td>11.3%</td><td>21,251</td></tr>
    <tr><td>Q1 2011</td><td>829</td><td>10.0%</td><td>18,050</td></tr></table>`;
  const document = await readDocument({ name: "a.html", bytes: bytesOf(html) });
  expect(cellsOf(document)).toEqual([
    {
      header: [["", "Q1 2012", "Q1 2011"]],
      rows: [
        ["Grades", "", ""],
        ["Silver (g/t)", "899", "829"],
        ["Lead", "11.3%", "10.0%"],
        ["Tonnes milled", "21,251", "18,050"],
      ],
    },
  ]);
});

test.each([
  [
    "commas",
    '"","Q1 2013","Q1 2012"\r\n"Silver, payable (oz)","1,908","1,457"\r\n',
  ],
  ["semicolons", ";Q1 2013;Q1 2012\r\nSilver, payable (oz);1,908;1,457\r\n"],
  ["tabs", "\tQ1 2013\tQ1 2012\r\nSilver, payable (oz)\t1,908\t1,457\r\n"],
])(
  "CSV parted by %s is read, its cells in their place",
  async (_name, text) => {
    const document = await readDocument({
      name: "a.csv",
      bytes: bytesOf(text),
    });
    const [table] = findTables(document).tables;
    expect(table?.rows[0]?.cells.map((cell) => cell.text)).toEqual([
      "Silver, payable (oz)",
      "1,908",
      "1,457",
    ]);
    for (const { text: cell, span } of table?.rows[0]?.cells ?? []) {
      expect(Array.isArray(span) && text.slice(span[0], span[1])).toBe(cell);
    }
  },
);

test("a range keeps what its cells show, and writes out a number that a narrow column hides", () => {
  const document = readRange({
    name: "Book1",
    address: "Sheet1!B3:C4",
    text: [
      ["", "Q1 2013"],
      ["Silver recovery", "10.0%"],
      ["Silver produced", "####"],
    ],
    numberFormat: [
      ["General", "@"],
      ["General", "0.0%"],
      ["General", "#,##0.0"],
    ],
    values: [
      ["", "Q1 2013"],
      ["Silver recovery", 0.1],
      ["Silver produced", 1908.24],
    ],
  });
  expect(cellsOf(document)[0]?.rows).toEqual([
    ["Silver recovery", "10.0%"],
    ["Silver produced", "1908.2"],
  ]);
  expect(findTables(document).tables[0]?.rows[0]?.cells[1]?.span).toEqual({
    address: "Sheet1!C4",
  });
});

test("a paste prefers the rich text that marks its table", async () => {
  const html =
    "<table><tr><td></td><td>Q1 2013</td></tr><tr><td>Gold</td><td>1,234</td></tr></table>";
  const rich = await readClipboard({ html, text: "Q1 2013 Gold 1,234" });
  expect(rich.source.kind).toBe("html");
  const plain = await readClipboard({ html: "<p>Gold</p>", text: "Gold" });
  expect(plain.source.kind).toBe("text");
});

test.each([
  ["nothing at all", new Uint8Array(0), "empty-file"],
  ["more than 50 MB", new Uint8Array(50_000_001), "file-too-large"],
  [
    "a picture",
    Uint8Array.from({ length: 900 }, (_, i) => (i * 7919) % 256),
    "unknown-format",
  ],
  [
    "an old Word file",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4, 5]),
    "old-office-file",
  ],
  [
    "an archive of something else",
    bytesOf("PK\u0003\u0004 nothing"),
    "unknown-format",
  ],
])(
  "%s is refused with a sentence that says what to do",
  async (_name, bytes, code) => {
    const { blocks, warnings } = await readDocument({ name: "release", bytes });
    expect(blocks).toHaveLength(0);
    expect(warnings.map((warning) => warning.code)).toEqual([code]);
    expect(warnings[0]?.message).toMatch(/[.]$/);
  },
);
