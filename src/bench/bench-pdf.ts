import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typeTables } from "../core/production/type-tables";
import { findTables } from "../core/table/find-tables";
import { readDocument } from "../readers/read-document";
import { countCells } from "./count-cells";
import { type Measurement, medianTime } from "./measure";
import { corpusPdfs, ownPdf, type PdfCase } from "./pdf-cases";

const LONG = 150;

/** PDFs: cells read right and time a page, beside `pdftotext -layout`, and a document of 150 pages with its memory. */
export async function benchPdf(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "assay-bench-"));
  try {
    const corpus = corpusPdfs();
    const cases = corpus.length > 0 ? corpus : [ownPdf(3)];
    const what =
      corpus.length > 0 ? `${corpus.length} PDFs of the corpus` : "an own PDF";
    return [...(await benchCases(cases, what, folder)), ...benchLong(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchCases(
  cases: readonly PdfCase[],
  what: string,
  folder: string,
): Promise<readonly Measurement[]> {
  const own = await benchReader(cases, ownRows);
  const other = hasPdftotext()
    ? await benchReader(cases, (pdf) => layoutRows(pdf, folder))
    : null;
  if (other === null) {
    process.stdout.write(
      "pdftotext is not installed (package poppler-utils): PDFs are measured without it.\n",
    );
  }
  return [
    {
      name: `cells right, ${what}`,
      figure: own.right,
      unit: "%",
      aim: 99.5,
      atLeast: true,
    },
    ...(other === null
      ? []
      : [
          {
            name: "  by pdftotext -layout, cut at two blanks",
            figure: other.right,
            unit: "%",
          },
        ]),
    {
      name: `read, find and type a page, ${what}`,
      figure: own.time,
      unit: "ms",
      aim: 80,
      ...(other === null
        ? {}
        : {
            against: {
              name: "pdftotext -layout with its start",
              figure: other.time,
            },
          }),
    },
  ];
}

interface PageRows {
  readonly rows: readonly (readonly string[])[];
  readonly pages: number;
}

/** Cells right in per cent and the median over the documents of the time a page, in milliseconds. */
async function benchReader(
  cases: readonly PdfCase[],
  read: (pdf: PdfCase) => PageRows | Promise<PageRows>,
): Promise<{ readonly right: number; readonly time: number }> {
  let right = 0;
  let all = 0;
  const times: number[] = [];
  for (const pdf of cases) {
    const { rows, pages } = await read(pdf);
    const count = countCells(pdf.rows, rows);
    right += count.right;
    all += count.all;
    times.push((await medianTime(() => read(pdf), 100)) / pages);
  }
  times.sort((a, b) => a - b);
  return {
    right: (100 * right) / all,
    time: times[times.length >> 1] ?? Number.NaN,
  };
}

async function ownRows({ name, bytes }: PdfCase): Promise<PageRows> {
  const document = await readDocument({ name, bytes });
  const found = findTables(document);
  typeTables(found, name);
  return {
    rows: found.tables.flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    ),
    pages: document.blocks.length,
  };
}

const hasPdftotext = (): boolean =>
  spawnSync("pdftotext", ["-v"]).error === undefined;

/** Lines of `pdftotext -layout`, cut where two blanks or more stand. */
function layoutRows({ bytes }: PdfCase, folder: string): PageRows {
  const file = join(folder, "a.pdf");
  writeFileSync(file, bytes);
  const { stdout } = spawnSync("pdftotext", ["-layout", file, "-"], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return {
    rows: stdout.split("\n").map((line) => line.trim().split(/\s{2,}/)),
    pages: Math.max(1, stdout.split("\f").length - 1),
  };
}

/** The long document is read in a process of its own, so that its memory is its own. */
function benchLong(folder: string): readonly Measurement[] {
  const file = join(folder, "long.pdf");
  writeFileSync(file, ownPdf(LONG).bytes);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [process.argv[1] ?? "", "read-pdf", file],
    { encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  const { time, memory, right }: LongReading = JSON.parse(stdout);
  return [
    { name: `read a PDF of ${LONG} pages`, figure: time, unit: "ms" },
    { name: "  a page of it", figure: time / LONG, unit: "ms", aim: 80 },
    { name: "  peak memory", figure: memory, unit: "MB", aim: 400 },
    {
      name: "  cells right",
      figure: right,
      unit: "%",
      aim: 99.5,
      atLeast: true,
    },
  ];
}

interface LongReading {
  readonly time: number;
  readonly memory: number;
  readonly right: number;
}

/** Reads the long document once and says its time, the process's peak memory and the cells right, as JSON. */
export async function readLongPdf(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const start = performance.now();
  const { rows } = await ownRows({ name: "long.pdf", bytes, rows: [] });
  const time = performance.now() - start;
  const memory = process.resourceUsage().maxRSS / 1024;
  const { right, all } = countCells(ownPdf(LONG).rows, rows);
  const reading: LongReading = { time, memory, right: (100 * right) / all };
  process.stdout.write(JSON.stringify(reading));
}
