import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PdfWord, smallPdf } from "./small-pdf";

/** A row of a table as it is known to be printed. */
export interface KnownRow {
  readonly label: string;
  readonly printed: readonly string[];
}

/** A PDF with what its table is known to state. */
export interface PdfCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly KnownRow[];
}

const ROWS = 20;
const COLUMNS = 6;

/** A PDF made here: on every page a title, a table of 20 rows and 6 quarters, and prose. */
export function ownPdf(pages: number): PdfCase {
  const numbers = Array.from({ length: pages }, (_, page) => page);
  return {
    name: "own.pdf",
    bytes: smallPdf(numbers.map(pageWords)),
    rows: numbers.flatMap(pageRows),
  };
}

function pageRows(page: number): readonly KnownRow[] {
  return Array.from({ length: ROWS }, (_, row) => ({
    label: `Ore processed, stope ${page + 1}-${row + 1} (tonnes)`,
    printed: Array.from({ length: COLUMNS }, (_unused, column) =>
      (1000 + page * 977 + row * 389 + column * 101).toLocaleString("en-US"),
    ),
  }));
}

function pageWords(page: number): readonly PdfWord[] {
  const right = (column: number, text: string) =>
    290 + 55 * column - 5 * text.length;
  const heads = Array.from({ length: COLUMNS }, (_, column): PdfWord => {
    const label = `Q${1 + (column % 4)} ${2023 + Math.floor(column / 4)}`;
    return [right(column, label), 680, label];
  });
  const body = pageRows(page).flatMap(({ label, printed }, row) => {
    const bottom = 665 - 14 * row;
    const values = printed.map((text, column): PdfWord => [
      right(column, text),
      bottom,
      text,
    ]);
    return [[40, bottom, label] as const, ...values];
  });
  const prose = Array.from({ length: 18 }, (_, line): PdfWord => [
    40,
    340 - 14 * line,
    "Throughput at the mill rose as planned, and development of the lower levels went on through the year.",
  ]);
  return [[40, 710, "Production by stope"], ...heads, ...body, ...prose];
}

interface ListedDocument {
  readonly file: string;
  readonly gold: string;
}

interface Gold {
  readonly tables: readonly { readonly rows: readonly KnownRow[] }[];
}

/** The PDFs of the corpus that lies beside the project, by several producers; none where it does not. */
export function corpusPdfs(): readonly PdfCase[] {
  const corpus = join(process.cwd(), "../shared/corpus");
  if (!existsSync(join(corpus, "index.json"))) return [];
  const read = (file: string) => readFileSync(join(corpus, file));
  const listed: readonly ListedDocument[] = JSON.parse(
    read("index.json").toString(),
  );
  return listed
    .filter(({ file }) => file.endsWith(".pdf"))
    .map(({ file, gold }) => {
      const { tables }: Gold = JSON.parse(read(gold).toString());
      return {
        name: file,
        bytes: read(file),
        rows: tables.flatMap(({ rows }) => rows),
      };
    });
}
