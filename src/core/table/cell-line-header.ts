import { lastIndex } from "../text/last-index";
import type { CellLine } from "./cell-line-regions";
import { BLANK_CELL, type MatrixCell, matrixCell } from "./cell-matrix";
import { isPeriodLabel } from "./period-label";

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
  const periods = before.slice(first, last + 1);
  const rest = wordsOf(before.slice(last + 1));
  if (periods.length >= values) {
    const header = [periods.slice(-values).map(toCell)];
    return { header, headings: rest, start: last + 1 - values };
  }
  return namedColumns(periods, rest, values, last + 1);
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
    .flatMap((cell) => [
      toCell(cell),
      ...Array.from({ length: width - 1 }, () => BLANK_CELL),
    ]);
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
