import { lastIndex } from "../../../text/last-index";
import type { CellLine } from "./cell-line";
import {
  type MatrixCell,
  matrixCell,
  overColumns,
} from "../../matrix/cell-matrix";
import { spanSizes } from "../../matrix/span-sizes";
import { isPeriodLabel } from "../../period-label";
import { squeezedHeader } from "./squeezed-header";

/** What stands before the first row of a table copied one cell a line. */
export interface CellLineHeader {
  /** Header levels, each as wide as the value columns; none where the headings were lost. */
  readonly header: readonly (readonly MatrixCell[])[];
  readonly headings: readonly CellLine[];
  /** Index of the first cell that belongs to the table. */
  readonly start: number;
}

/** The shape of a table's rows: values after each label, and whether a unit stands between. */
export interface RowShape {
  readonly values: number;
  readonly unit: 0 | 1;
}

/** Finds the column headings among the cells before the first row: they name periods, or mines under periods. */
export function cellLineHeader(
  before: readonly CellLine[],
  shape: RowShape,
): CellLineHeader {
  const squeezed = before.some(({ isEdged }) => isEdged)
    ? squeezedHeader(before, shape.values)
    : null;
  if (squeezed) {
    const { header, rest } = squeezed;
    return { header, headings: rest, start: 0 };
  }
  return edgedHeader(before, shape) ?? bareHeader(before, shape.values);
}

/** Copies that keep blank cells begin each header row with the blank corner. */
function edgedHeader(
  before: readonly CellLine[],
  { values, unit }: RowShape,
): CellLineHeader | null {
  const header: MatrixCell[][] = [];
  let at = 0;
  while (before[at]?.kind === "blank" && before[at]?.isEdged) {
    const start = at + 1 + unit;
    const cells = before.slice(start, start + values);
    if (cells.length < values || cells.every(isBlank)) break;
    header.push(cells.map(toCell));
    at = start + values;
  }
  if (header.length === 0) return null;
  return { header, headings: wordsOf(before.slice(at)), start: 0 };
}

function bareHeader(
  before: readonly CellLine[],
  values: number,
): CellLineHeader {
  const last = lastIndex(before, isPeriod);
  if (last < 0) return unnamedHeader(before, values);
  let first = last;
  while (isPeriod(before[first - 1])) first -= 1;
  const printed = before.slice(first, last + 1);
  const periods =
    printed.length > values ? joinQuarterYears(printed, values) : printed;
  const rest = wordsOf(before.slice(last + 1));
  if (periods.length >= values) {
    const own = periods.slice(-values).map(toCell);
    const above = periods.slice(0, -values);
    const tops = wholeSpans(above, own) ?? spanningPeriods(above, values);
    const joined = printed.length - periods.length;
    const start = last + 1 - values - joined - (tops?.taken ?? 0);
    return { header: tops ? [tops.cells, own] : [own], headings: rest, start };
  }
  return namedColumns(periods, rest, values, last + 1);
}

/** `Q4 ⏎ 2031 ⏎ Q4 ⏎ 2030`: a quarter and its year are one heading, if there are as many as columns. */
function joinQuarterYears(
  periods: readonly CellLine[],
  values: number,
): readonly CellLine[] {
  const out: CellLine[] = [];
  for (const cell of periods) {
    const last = out.at(-1);
    const isYear =
      cell.kind === "year" &&
      /^(?:Q[1-4]|[1-4]Q|H[12])$/i.test(last?.text ?? "");
    if (last && isYear) {
      const text = `${last.text} ${cell.text}`;
      out[out.length - 1] = { ...cell, text, from: last.from };
    } else out.push(cell);
  }
  return out.length === values ? out : periods;
}

/** `Three months ended ⏎ Year ended` above dates: each stands over those that it can span. */
function wholeSpans(
  above: readonly CellLine[],
  labels: readonly MatrixCell[],
): ReturnType<typeof spanningPeriods> {
  const first = lastIndex(above, ({ text }) => !SPAN.test(text)) + 1;
  const tops = above.slice(first);
  const sizes = spanSizes(
    tops.map(({ text }) => text),
    labels.map(({ text }) => text),
  );
  if (sizes === null) return null;
  const cells = tops.flatMap((top, at) =>
    overColumns(toCell(top), sizes[at] ?? 1),
  );
  return { cells, taken: tops.length };
}

const SPAN = /\b(?:months?|years?|quarters?)\b/i;

/** `Three months ended ⏎ September 30` above the years: each stands over as many columns as the others. */
function spanningPeriods(
  above: readonly CellLine[],
  values: number,
): { readonly cells: readonly MatrixCell[]; readonly taken: number } | null {
  const tops: MatrixCell[] = [];
  let taken = 0;
  for (const cell of [...above].reverse()) {
    const next = tops[0];
    const opens = /\b(?:ended|ending|to)$/i.test(cell.text);
    if (opens && next) {
      tops[0] = matrixCell(`${cell.text} ${next.text}`, cell.span, cell.notes);
    } else if (cell.text.length <= 50) tops.unshift(toCell(cell));
    else break;
    taken += 1;
  }
  const width = values / tops.length;
  const isSure = tops.every(({ text }) =>
    /\b(?:ended|ending|months?)\b/i.test(text),
  );
  if (tops.length === 0 || !isSure || !Number.isInteger(width)) return null;
  const cells = tops.flatMap((top) => overColumns(top, width));
  return { cells, taken };
}

/** Mines as columns: one name a column, under fewer periods that span them. */
function namedColumns(
  periods: readonly CellLine[],
  rest: readonly CellLine[],
  values: number,
  end: number,
): CellLineHeader {
  if (rest.length < values) return { header: [], headings: rest, start: end };
  let count = periods.length;
  while (values % count !== 0) count -= 1;
  const width = values / count;
  const tops = periods
    .slice(-count)
    .flatMap((cell) => overColumns(toCell(cell), width));
  return {
    header: [tops, rest.slice(0, values).map(toCell)],
    headings: rest.slice(values),
    start: end - count,
  };
}

/** No period among them: column headings only if nothing else stands before the rows. */
function unnamedHeader(
  before: readonly CellLine[],
  values: number,
): CellLineHeader {
  const words = wordsOf(before);
  return words.length === values && values > 1
    ? { header: [words.map(toCell)], headings: [], start: 0 }
    : {
        header: [],
        headings: words.slice(-2),
        start: Math.max(0, before.length - 2),
      };
}

function isPeriod(cell: CellLine | undefined): boolean {
  if (!cell) return false;
  return (
    cell.kind === "year" || (cell.kind === "words" && isPeriodLabel(cell.text))
  );
}

const isBlank = ({ kind }: CellLine): boolean => kind === "blank";

const wordsOf = (cells: readonly CellLine[]): readonly CellLine[] =>
  cells.filter(({ kind }) => kind === "words");

const toCell = (cell: CellLine): MatrixCell =>
  matrixCell(cell.text, cell.text === "" ? null : cell.span, cell.notes);
