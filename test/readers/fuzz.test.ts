import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { findTables } from "../../src/core/table/find-tables";
import { readCsv } from "../../src/readers/read-csv";
import { readDocument } from "../../src/readers/read-document";
import { readText } from "../../src/readers/read-text";

jest.mock("parse5", () => {
  const { esmModule } = jest.requireActual("../support/esm-module");
  return esmModule("parse5");
});

/** Figures of Alexco's news release of January 23, 2012, in several layouts. */
const SEEDS = [
  "Highlights\n\n\tTotal 2011\tC2011-Q4\n<b>Ore mined</b>\t71,992\t20,832\nSilver (g/t)\t834\t889\nLead\t10.2%\t11.1%\n\n(1) Unaudited.\n",
  "|  | Q4 2011 | Change |\n| --- | --- | --- |\n| **Lead** | 10.2% | (1.5)% |\n| Zinc | – | n/a |\n",
  "Q4 2011 |  | Change |  |\nLead | 10.2 | % | (1.5 | )% |\nGrades |\nZinc | 6 | % | - |  |\n",
  "                Total\n                 2011   C2011-Q4\nOre mined      71,992     20,832\nGrade of ore\n processed        834        889\n",
  "C2011-Q4\nC2011-Q3\nOre mined\n20,832\n12,533\nLead\n10.2\n%\n11.1\n%\n",
  "|\n|C2011-Q4\n|C2011-Q3\n|Ore mined\n|20,832\n|12,533\n|Lead\n|\n|11.1%\n",
  "C2011-Q4 C2011-Q3\nOre mined 20,832 12,533\nLead 10.2% 11.1%\nZinc – 5.8%\n",
  "C2011-Q4C2011-Q3\nOre mined20,83212,533\nLead10.2%11.1%\n",
  "<table><tr><td></td><td colspan=2>Q4 2011</td></tr><tr><td>Silver<sup>1</sup></td><td>$</td><td>26.32</td></tr><tr><td>Lead</td><td>(1.5</td><td>)%</td></tr></table>",
  '"","Q4 2011","Q3 2011"\r\n"Ore, mined","20,832","12,533"\r\n"Lead","10.2%","11.1%"\r\n',
];

/** Whole releases, one table in every layout. */
const releases = join(__dirname, "../data/releases/topia");
const RELEASES = readdirSync(releases)
  .filter((name) => !name.endsWith(".json"))
  .map((name) => readFileSync(join(releases, name), "utf8"));

/** A seed with pieces cut out, doubled, moved or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS, ...RELEASES),
    fc.array(
      fc.tuple(
        fc.constantFrom("cut", "double", "move", "put"),
        fc.nat(4000),
        fc.nat(60),
        fc.constantFrom(
          "|",
          "\t",
          "  ",
          "\n",
          "\n\n",
          "*",
          "**",
          "<b>",
          "<td",
          "(",
          "%",
          ",",
          '"',
          "2011",
          "-",
          "\u00a0",
          "\u202b",
          "😀",
          "&#99999999;",
        ),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [kind, at, size, sign]) => {
      const from = at % (text.length + 1);
      const piece = text.slice(from, from + size);
      const rest = text.slice(from + size);
      const before = text.slice(0, from);
      if (kind === "cut") return before + rest;
      if (kind === "double") return before + piece + piece + rest;
      if (kind === "move") return rest + before + piece;
      return before + sign + text.slice(from);
    }, seed),
  );

const isWhole = (document: Parameters<typeof findTables>[0]) => {
  const { tables, prose, warnings } = findTables(document);
  for (const { header, rows } of tables) {
    const width = rows[0]?.cells.length ?? 0;
    expect(header.every((cells) => cells.length === width)).toBe(true);
    expect(rows.every(({ cells }) => cells.length === width)).toBe(true);
  }
  expect(prose.every(({ text }) => text !== "")).toBe(true);
  expect(warnings.every(({ message }) => message.endsWith("."))).toBe(true);
};

test("text of any kind is read without an exception, and its tables are rectangles", () => {
  fc.assert(
    fc.property(mutated, (text) => isWhole(readText(text, "a.txt"))),
    {
      numRuns: 500,
    },
  );
});

test("delimited text of any kind is read", () => {
  fc.assert(
    fc.property(mutated, (text) => isWhole(readCsv(text, "a.csv"))),
    {
      numRuns: 150,
    },
  );
});

test("HTML of any kind is read", async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const bytes = new TextEncoder().encode(text);
      isWhole(await readDocument({ name: "a.html", bytes }));
    }),
    { numRuns: 150 },
  );
});

test("bytes of any kind are read or refused with a sentence", async () => {
  const heads = ["%PDF-1.7\n", "PK\u0003\u0004", "<html>", ""];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads.filter((head) => !head.startsWith("%PDF"))),
      fc.uint8Array({ maxLength: 300 }),
      async (head, tail) => {
        const bytes = new Uint8Array([
          ...new TextEncoder().encode(head),
          ...tail,
        ]);
        const document = await readDocument({ name: "a", bytes });
        isWhole(document);
        expect(document.blocks.length > 0 || document.warnings.length > 0).toBe(
          true,
        );
      },
    ),
    { numRuns: 150 },
  );
});

test("every cell of a text table stands where its span says", () => {
  fc.assert(
    fc.property(mutated, (text) => {
      for (const { rows } of findTables(readText(text, "a.txt")).tables) {
        for (const { text: cell, span } of rows.flatMap((row) => row.cells)) {
          if (!Array.isArray(span) || cell === "") continue;
          const [start, end] = span;
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toContain(cell.charAt(0));
        }
      }
    }),
    { numRuns: 200 },
  );
});
