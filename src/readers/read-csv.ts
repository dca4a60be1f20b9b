import Papa from "papaparse";
import type {
  Block,
  Grid,
  GridCell,
  Paragraph,
  ReleaseDocument,
} from "../core/document/release-document";

const DELIMITERS = ["\t", ";", ",", "|"] as const;
/** Rows looked at to find the delimiter. */
const SAMPLE = 200;

interface Row {
  readonly cells: readonly GridCell[];
  readonly start: number;
  readonly end: number;
}

/** Delimited text as a document: blank rows part its tables; rows with a single field are captions, notes and prose. */
export function readCsv(text: string, name: string): ReleaseDocument {
  const rows = parseRows(text, delimiterOf(text));
  return {
    source: { name, kind: "csv" },
    text,
    blocks: groupRows(rows, text),
    warnings: [],
  };
}

/** The delimiter under which most rows have the same number of fields, more than one; the rarer sign wins a tie. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 200_000);
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      preview: SAMPLE,
    });
    const counts = new Map<number, number>();
    for (const row of data) {
      if (row.length > 1)
        counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    }
    return { delimiter, score: Math.max(0, ...counts.values()) };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  return scores.find(({ score }) => score === best)?.delimiter ?? ",";
}

function parseRows(text: string, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      rows.push({
        cells: placeFields(data, text, start),
        start,
        end: meta.cursor,
      });
      start = meta.cursor;
    },
  });
  return rows;
}

/** The parser tells where rows end but not fields: each is looked for after the one before. */
function placeFields(
  fields: readonly string[],
  text: string,
  start: number,
): readonly GridCell[] {
  let at = start;
  return fields.map((field) => {
    const printed = field.replace(/"/g, '""');
    const found = text.indexOf(printed, at);
    const from = found < 0 ? at : found;
    at = from + printed.length;
    const lead = printed.length - printed.trimStart().length;
    return {
      text: field.replace(/\s*[\r\n]+\s*/g, " ").trim(),
      span: [from + lead, from + Math.max(lead, printed.trimEnd().length)],
      rowSpan: 1,
      columnSpan: 1,
      isHeader: false,
      indent: lead,
    };
  });
}

function groupRows(rows: readonly Row[], text: string): readonly Block[] {
  const blocks: Block[] = [];
  let table: Row[] = [];
  const flush = () => {
    if (table.length > 0) {
      for (const block of tableBlocks(table, text)) blocks.push(block);
    }
    table = [];
  };
  for (const row of rows) {
    if (row.cells.every((cell) => cell.text === "")) flush();
    else table.push(row);
  }
  flush();
  return blocks;
}

/** Rows of one field before and after the wide ones are prose. */
function tableBlocks(rows: readonly Row[], text: string): readonly Block[] {
  const isWide = (row: Row) =>
    row.cells.slice(1).some((cell) => cell.text !== "");
  const first = rows.findIndex(isWide);
  if (first < 0) return rows.map((row) => proseOf(row, text));
  let end = rows.length;
  while (
    end > first &&
    !isWide(rows[end - 1] ?? { cells: [], start: 0, end: 0 })
  ) {
    end -= 1;
  }
  return [
    ...rows.slice(0, first).map((row) => proseOf(row, text)),
    gridOf(rows.slice(first, end)),
    ...rows.slice(end).map((row) => proseOf(row, text)),
  ];
}

function gridOf(rows: readonly Row[]): Grid {
  return {
    kind: "grid",
    rows: rows.map(({ cells }) => cells),
    span: [rows[0]?.start ?? 0, rows.at(-1)?.end ?? 0],
  };
}

function proseOf({ cells, start, end }: Row, text: string): Paragraph {
  const [only, ...more] = cells.filter((cell) => cell.text !== "");
  const isAlone = only !== undefined && more.length === 0;
  return {
    kind: "paragraph",
    role: "body",
    text: isAlone ? only.text : text.slice(start, end).trim(),
    span: isAlone ? only.span : [start, end],
  };
}
