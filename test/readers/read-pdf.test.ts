import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
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
        const document = await readDocument({ name: "a.pdf", bytes: new Uint8Array(readFileSync(process.argv[2])) });
        const { tables } = findTables(document);
        console.log(JSON.stringify({ codes: document.warnings.map(({ code }) => code), tables }));`,
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

function read(bytes: Uint8Array): Output {
  const file = join(folder, "a.pdf");
  writeFileSync(file, bytes);
  const { stdout, stderr } = spawnSync(process.execPath, [program, file], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Output;
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
