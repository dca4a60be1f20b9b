import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import * as fc from "fast-check";
import { smallPdf, type PdfWord } from "../../src/bench/small-pdf";

// The PDF parser comes only as ES modules, which these tests' CommonJS cannot load: it runs in a process of its own.
const folder = join(process.cwd(), ".cache", `read-pdf-test-${process.pid}`);
const program = join(folder, "read.mjs");

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  buildSync({
    stdin: {
      contents: `
        import { readFileSync } from "node:fs";
        import { readDocument } from "./src/readers/read-document";
        import { findTables } from "./src/core/table/find-tables";
        for (const file of process.argv.slice(2)) {
          const document = await readDocument({ name: "a.pdf", bytes: new Uint8Array(readFileSync(file)) });
          const { tables } = findTables(document);
          console.log(JSON.stringify({ codes: document.warnings.map(({ code }) => code), tables }));
        }`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["pdfjs-dist", "mammoth", "papaparse", "parse5"],
    outfile: program,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Output {
  readonly codes: readonly string[];
  readonly tables: readonly {
    readonly header: readonly (readonly { text: string }[])[];
    readonly rows: readonly {
      cells: readonly { text: string; span: unknown }[];
    }[];
  }[];
}

/** What is read of each file, in one process. */
function readAll(files: readonly Uint8Array[]): readonly Output[] {
  const paths = files.map((bytes, index) => {
    const file = join(folder, `${index}.pdf`);
    writeFileSync(file, bytes);
    return file;
  });
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...paths], {
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  if (lines.length < files.length) throw new Error(stderr);
  return lines.map((line) => JSON.parse(line) as Output);
}

function read(bytes: Uint8Array): Output {
  const [output] = readAll([bytes]);
  if (output === undefined) throw new Error("nothing was read");
  return output;
}

const PAGE: readonly PdfWord[] = [
  [70, 700, "Production highlights"],
  [300, 680, "C2011-Q4"],
  [400, 680, "C2011-Q3"],
  [70, 665, "Ore tonnes mined"],
  [310, 665, "20,832"],
  [410, 665, "12,533"],
  [70, 650, "Silver recovery"],
  [320, 650, "90%"],
  [420, 650, "91%"],
];

test("a PDF's text layer gives its table, each cell with page and box", () => {
  const { codes, tables } = read(smallPdf([PAGE]));
  expect(codes).toEqual([]);
  expect(tables[0]?.header[0]?.map(({ text }) => text)).toEqual([
    "",
    "C2011-Q4",
    "C2011-Q3",
  ]);
  expect(
    tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
  ).toEqual([
    ["Ore tonnes mined", "20,832", "12,533"],
    ["Silver recovery", "90%", "91%"],
  ]);
  expect(tables[0]?.rows[0]?.cells[1]?.span).toMatchObject({ page: 1 });
});

test.each([
  ["pages of pictures only", smallPdf([[], []]), "no-text-in-pdf"],
  ["one page of pictures", smallPdf([PAGE, []]), "pages-without-text"],
  [
    "a password",
    smallPdf(
      [PAGE],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${"o".repeat(32)}) /U (${"u".repeat(32)}) >> /ID [(0123456789abcdef) (0123456789abcdef)]`,
    ),
    "encrypted-pdf",
  ],
  [
    "nothing but a head",
    new TextEncoder().encode("%PDF-1.7\nnothing"),
    "broken-pdf",
  ],
  [
    "its second half missing and the rest torn",
    smallPdf([PAGE]).map((byte, index) => (index > 40 ? byte ^ 0x55 : byte)),
    "broken-pdf",
  ],
])("a PDF with %s says so", (_name, bytes, code) => {
  expect(read(bytes).codes).toEqual([code]);
});

/** Glyph numbers as fonts made from TrueType have them: 29 before the characters, two bytes each. */
const asGlyphs = (page: readonly PdfWord[]): readonly PdfWord[] =>
  page.map(([left, bottom, text]) => [
    left,
    bottom,
    [...text]
      .map((sign) => `\0${String.fromCharCode(sign.charCodeAt(0) - 29)}`)
      .join(""),
  ]);
const GLYPHS = (pages: number): readonly string[] => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /Unmapped /Encoding /Identity-H /DescendantFonts [${4 + 2 * pages} 0 R] >>`,
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unmapped /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${5 + 2 * pages} 0 R >>`,
  "<< /Type /FontDescriptor /FontName /Unmapped /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
];
/** Helvetica whose map gives private characters for the codes from one to another, and the rest as they are. */
const privateFont = (
  pages: number,
  from: string,
  to: string,
): readonly string[] => {
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Private def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfrange <20> <7e> <0020> <${from}> <${to}> <e0${from}> endbfrange endcmap end end`;
  return [
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode ${4 + 2 * pages} 0 R >>`,
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ];
};

test.each([
  ["no map to characters", smallPdf([asGlyphs(PAGE)], "", GLYPHS(1))],
  [
    "a map to private characters",
    smallPdf([PAGE], "", privateFont(1, "20", "7e")),
  ],
])("a PDF whose font has %s is refused with the reason", (_, bytes) => {
  const { codes, tables } = read(bytes);
  expect(codes).toEqual(["broken-text-map"]);
  expect(tables).toEqual([]);
});

test("pages whose text means nothing are left out, and a warning says so", () => {
  const high = PAGE.map(([left, bottom, text]): PdfWord => [
    left,
    bottom,
    [...text]
      .map((sign) => String.fromCharCode(sign.charCodeAt(0) + 128))
      .join(""),
  ]);
  const { codes, tables } = read(
    smallPdf([PAGE, high], "", privateFont(2, "80", "ff")),
  );
  expect(codes).toEqual(["broken-text-map"]);
  expect(tables).toHaveLength(1);
});

test("PDFs with torn bytes are read or refused, and their figures stay finite", () => {
  const whole = smallPdf([PAGE, PAGE]);
  const torn = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    })
    .map((edits) => {
      const bytes = whole.slice();
      for (const [place, value] of edits) bytes[place] = value;
      return bytes;
    });
  const files = fc.sample(torn, { numRuns: 40, seed: 7 });
  for (const { tables } of readAll(files)) {
    for (const { span } of tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells),
    )) {
      expect(span === null || isFiniteBox(span)).toBe(true);
    }
  }
});

/** JSON writes what is no number as null. */
const isFiniteBox = (span: unknown): boolean =>
  !JSON.stringify(span).includes("null");

test("a page that cannot be parsed is left out, and a warning says so", () => {
  const text = new TextDecoder("latin1").decode(smallPdf([PAGE, PAGE]));
  const bytes = (torn: string) =>
    Uint8Array.from(torn, (letter) => letter.charCodeAt(0));
  const [first, second] = [
    text.indexOf("endstream"),
    text.lastIndexOf("endstream"),
  ];
  expect(first).not.toBe(second);
  const torn = text.slice(0, second) + "xxxstream" + text.slice(second + 9);
  const { codes, tables } = read(bytes(torn));
  expect(codes).toEqual(["pages-damaged"]);
  expect(tables).toHaveLength(1);
});
