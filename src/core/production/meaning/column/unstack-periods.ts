import type { RawCell, RawRow, RawTable } from "../../../table/raw-table";
import { readPeriod } from "../../period/heading/read-period";
import { stripFootnoteMarks } from "../../words/footnote-marks";

/**
 * Turns a table whose periods are headings over blocks of like rows ("June 2013", mines; "Q2 2013", the same mines) into
 * one with periods as columns. Tables whose header names periods, or whose headings do not, stay as they are.
 */
export function unstackPeriods(table: RawTable): RawTable {
  if (
    table.header.some((row) => row.slice(1).some(({ text }) => isPeriod(text)))
  ) {
    return table;
  }
  const blocks = splitAtPeriods(table.rows);
  if (blocks === null) return table;
  const width = Math.max(...table.rows.map(({ cells }) => cells.length), 1) - 1;
  const keys = blocks.map((block) => keyedRows(block.rows));
  const order = [...new Set(keys.flatMap((keyed) => [...keyed.keys()]))];
  const rows = order.flatMap((key): readonly RawRow[] => {
    const first = keys
      .map((keyed) => keyed.get(key))
      .find((row) => row !== undefined);
    if (!first) return [];
    const values = keys.flatMap((keyed) =>
      padded(keyed.get(key)?.cells.slice(1) ?? [], width),
    );
    return [{ ...first, cells: [first.cells[0] ?? BLANK, ...values] }];
  });
  const periods = blocks.flatMap(({ heading }) =>
    padded([], width).map(() => heading),
  );
  const header = [
    [BLANK, ...periods],
    ...table.header.map((row) => [
      row[0] ?? BLANK,
      ...blocks.flatMap(() => padded(row.slice(1), width)),
    ]),
  ];
  return { ...table, header, rows };
}

const BLANK: RawCell = { text: "", span: null };

function isPeriod(text: string): boolean {
  const period = readPeriod(stripFootnoteMarks(text).text);
  return period !== null && period.kind !== "other";
}

interface Block {
  readonly heading: RawCell;
  readonly rows: readonly RawRow[];
}

/** The blocks under period headings; null where rows stand before the first heading or no heading is a period. */
function splitAtPeriods(rows: readonly RawRow[]): readonly Block[] | null {
  const blocks: { heading: RawCell; rows: RawRow[] }[] = [];
  for (const row of rows) {
    const [label, ...values] = row.cells;
    const isHeading = values.every(({ text }) => text === "");
    const isTime =
      label !== undefined &&
      isHeading &&
      isPeriod(label.text) &&
      !/[a-z]{3,}.*\b(?:production|results)\b/i.test(label.text);
    if (isTime) blocks.push({ heading: label, rows: [] });
    else if (blocks.length === 0) return null;
    else blocks.at(-1)?.rows.push(row);
  }
  return blocks.length > 0 && blocks.every((block) => block.rows.length > 0)
    ? blocks
    : null;
}

/** Rows by label, counted where a label recurs, so that the same row of two blocks meets. */
function keyedRows(rows: readonly RawRow[]): ReadonlyMap<string, RawRow> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const label = stripFootnoteMarks(row.cells[0]?.text ?? "").text;
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      return [`${label} ${count}`, row];
    }),
  );
}

function padded(cells: readonly RawCell[], width: number): readonly RawCell[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? BLANK);
}
