import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findTables } from "../../../src/core/table/find-tables";
import { readText } from "../../../src/readers/read-text";

const read = (text: string) => {
  const found = findTables(readText(text, "release.txt"));
  return {
    prose: found.prose.map((paragraph) => paragraph.text),
    codes: [
      ...found.warnings,
      ...found.tables.flatMap(({ warnings }) => warnings),
    ].map(({ code }) => code),
    tables: found.tables.map(({ title, header, rows }) => ({
      title,
      header: header.map((row) => row.map((cell) => cell.text)),
      rows: rows.map((row) => row.cells.map((cell) => cell.text)),
    })),
    raw: found.tables,
  };
};

const GERMAN = `Goldhain AG: Produktionszahlen

Die Produktion stieg um 7 %; das ist ein Rekord für das Unternehmen und seine Aktionäre.
;H2 2018;H1 2018
Verarbeitetes Erz (t);402.110;390.450
Gehalte
Goldgehalt (g/t);3,45;–
"Ausbringung; gesamt (%)";92,4;92,1

Die Mine Steinach trug bei; weitere Angaben folgen.

Verkäufe
;"H2
2018";H1 2018
Gold verkauft (Unzen);40.000;39.000
`;

test("blocks parted by semicolons are found among prose", () => {
  const { tables, prose, raw } = read(GERMAN);
  expect(tables).toEqual([
    {
      title: "Goldhain AG: Produktionszahlen",
      header: [["", "H2 2018", "H1 2018"]],
      rows: [
        ["Verarbeitetes Erz (t)", "402.110", "390.450"],
        ["Gehalte", "", ""],
        ["Goldgehalt (g/t)", "3,45", "–"],
        ["Ausbringung; gesamt (%)", "92,4", "92,1"],
      ],
    },
    {
      title: "Verkäufe",
      header: [["", "H2 2018", "H1 2018"]],
      rows: [["Gold verkauft (Unzen)", "40.000", "39.000"]],
    },
  ]);
  expect(prose).toContain(
    "Die Mine Steinach trug bei; weitere Angaben folgen.",
  );
  const [start, end] = raw[0]?.rows[3]?.cells[0]?.span as [number, number];
  expect(GERMAN.slice(start, end)).toBe("Ausbringung; gesamt (%)");
});

test("a block parted by commas is found, quoted thousands whole", () => {
  const { tables, codes } = read(
    'Results\n\nItem,Unit,Q1 2019,Q1 2018\nOre milled,kt,"1,396",417\nGold grade,g/t,1.21,1.33\n\nThe quarter was a record, and costs fell.\n',
  );
  expect(codes).toEqual([]);
  expect(tables[0]?.rows).toEqual([
    ["Ore milled", "kt", "1,396", "417"],
    ["Gold grade", "g/t", "1.21", "1.33"],
  ]);
});

test("tabs keep quoted cells of several lines together", () => {
  const { tables } = read(
    '\t"Three months\nended March 31, 2019"\tQ1 2018\nOre milled (kt)\t"1,396"\t417\n',
  );
  expect(tables[0]?.header).toEqual([
    ["", "Three months ended March 31, 2019", "Q1 2018"],
  ]);
  expect(tables[0]?.rows).toEqual([["Ore milled (kt)", "1,396", "417"]]);
});

test.each([
  ["Ore mined 1,078,203\nOre milled 1,065,111\nOre sold 1,011,204\n"],
  [
    "Q1 2020 81,200 2.11 4,853\nQ2 2020 84,900 2.05 4,947\nQ3 2020 4,900 2.05 4,947\n",
  ],
  ["Q1 2020Q1 2019\nOre81,20022,019\nGold4,8533,605\nLead1,2021,301\n"],
  ["Ore, lead, zinc\nGold, tin, iron\nSilver, copper, ore\n"],
  ["Silver,lead and zinc\nCopper,gold and tin\nIron,ore and sand\n"],
  ["Rose 5; fell 7; rose 9\nand so; as said; it went\non; and on; and on\n"],
])("%j holds no block", (text) => {
  expect(read(text).raw.filter(({ layout }) => layout === "csv")).toEqual([]);
});

test("commas that part cells and group digits are refused with a reason", () => {
  const { tables, codes } = read(
    "Item,Q1 2019,Q1 2018\nOre milled (t),1,078,2,011\nOre mined (t),1,165,2,099\n",
  );
  expect(tables).toEqual([]);
  expect(codes).toEqual(["columns-unclear"]);
});

test("a row whose separators do not all part cells is named in a warning", () => {
  const { codes } = read(
    "Item,Q1 2019,Q1 2018\nOre milled,1396,417\nGold, head grade,1.2,1.3\nGold grade,1.21,1.33\n",
  );
  expect(codes).toEqual(["rows-unclear"]);
});

const folder = join(__dirname, "../../data/releases/topia");

test.each(readdirSync(folder).filter((name) => /\.(?:txt|md|csv)$/.test(name)))(
  "%s, pasted, is read as separated values only if it holds them",
  (name) => {
    const { raw } = read(readFileSync(join(folder, name), "utf8"));
    expect(raw.some(({ layout }) => layout === "csv")).toBe(
      name.endsWith(".csv"),
    );
  },
);
