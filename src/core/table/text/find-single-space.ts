import { sliceMarked } from "../../text/marked-text";
import type { Warning } from "../../text/warning";
import {
  BLANK_CELL,
  type MatrixCell,
  matrixCell,
  type MatrixRow,
} from "../matrix/cell-matrix";
import { lastIndex } from "../../text/last-index";
import {
  foundTables,
  refusedTable,
  type TableGroup,
} from "../matrix/found-table";
import {
  chooseFigures,
  hasExactly,
  hasGroups,
  hasRangeOrDash,
  trailingFigures,
} from "./spaced-figures";
import { headingsOf } from "./find-run-together";
import {
  splitAfterBrackets,
  type SplitHeading,
  splitHeadings,
} from "./split-headings";
import { splitRuns } from "./split-runs";
import type { Piece, TextLine } from "./text-line";

/**
 * Tables whose cells are parted by single blanks, as PDF viewers copy them:
 *   Q1 2019 Q1 2018 Change
 *   Ore milled (kt) 396 417 (5.0%)
 * The rows have one number of figures at their end. A row with fewer has lost a blank cell and is left blank.
 */
export function findSingleSpace(lines: readonly TextLine[]): readonly Piece[] {
  return splitRuns(lines, isCandidate, () => false, readBlock);
}

const isCandidate = ({ text }: TextLine): boolean =>
  text.length <= 240 && !text.includes("|");

function readBlock(run: readonly TextLine[]): TableGroup | null {
  // What stands under glued headings ran together too; cutting it at its blanks would invent figures.
  if (run.some(isRunTogether)) return null;
  const first = run.findIndex(isRow);
  if (first < 0) return null;
  const last = run.length - [...run].reverse().findIndex(isRow);
  const top = run.slice(0, first);
  const body = run.slice(first, last);
  const count = columnCount(top, body);
  if (count === null) {
    return body.filter(hasSeveral).length < 2
      ? null
      : refusedTable("single-space", columnsUnclear);
  }
  const heads = readHeader(top, count);
  const texts = body.filter(isRow).map(({ text }) => text);
  // "10 022" cannot be told from two figures where no headings count them.
  if (heads.rows.length === 0 && texts.some(hasBrokenFigure))
    return refusedTable("single-space", columnsUnclear);
  const isGrouped = hasGroups(texts, count);
  const rows = body.map((line) => readRow(line, count, isGrouped));
  const rest = top.slice(0, heads.from);
  const headings = top.slice(heads.to).map(wholeLine);
  const matrix = [
    ...rest.map(wholeLine),
    ...heads.rows,
    ...headings,
    ...rows.map(({ cells }) => plainRow(cells)),
  ];
  const warnings = rows.flatMap(({ warning }) => warning ?? []);
  return foundTables("single-space", matrix, warnings);
}

/** A group of three digits that begins with a zero is the end of a figure, not one. */
const hasBrokenFigure = (text: string): boolean =>
  /\d 0\d\d(?=\s|$)/.test(text);

const hasSeveral = (line: TextLine): boolean =>
  isRow(line) && trailingFigures(line.text).figures.length > 1;

const isRunTogether = (line: TextLine): boolean =>
  splitHeadings(line.text, false) === null && headingsOf(line) !== null;

const PHONE =
  /\b(?:tel(?:ephone)?|phone|fax|mobile|toll[- ]free|call|suite|street)\b|^[TFM]\.?:?\s*$/i;

/** A label and at least one figure after it, and no sentence. */
function isRow(line: TextLine): boolean {
  if (/[a-z][.;:]$/.test(line.text.trimEnd())) return false;
  if (splitHeadings(line.text, false) !== null) return false;
  const { start, figures } = trailingFigures(line.text);
  const label = line.text.slice(0, start);
  if (figures.length === 0 || start >= 120) return false;
  return /\p{L}/u.test(label) && !PHONE.test(label);
}

/** The headings' number where the rows bear it out, else the commonest number of figures in a row. */
function columnCount(
  top: readonly TextLine[],
  body: readonly TextLine[],
): number | null {
  const texts = body.filter(isRow).map(({ text }) => text);
  const counts = texts
    .filter((text) => !hasRangeOrDash(text))
    .map((text) => trailingFigures(text).figures.length);
  const headed = top.map(({ text }) => splitHeadings(text, false)?.length ?? 0);
  const named = headed[lastIndex(headed, (length) => length > 0)] ?? 0;
  const fitting = texts.filter((text) => hasExactly(text, named));
  if (named > 0 && fitting.length * 2 > texts.length) {
    return named > 1 || texts.length > 1 ? named : null;
  }
  const { value, times } = commonest(counts);
  return value < 2 || times < 2 || times * 2 < texts.length ? null : value;
}

function commonest(counts: readonly number[]) {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const times = Math.max(0, ...tally.values());
  const values = [...tally].flatMap(([value, n]) =>
    n === times ? [value] : [],
  );
  return { value: Math.max(0, ...values), times };
}

interface Header {
  readonly rows: readonly MatrixRow[];
  readonly from: number;
  readonly to: number;
}

/** The last line above the rows that parts into as many headings as there are columns, and one above it that spans them. */
function readHeader(top: readonly TextLine[], count: number): Header {
  for (let at = top.length - 1; at >= Math.max(0, top.length - 4); at -= 1) {
    const line = top[at];
    const parts = line && headingParts(line.text, count);
    if (!line || !parts) continue;
    const own = plainRow([
      BLANK_CELL,
      ...parts.map((part) => cellOf(line, part)),
    ]);
    const above = spanningHeader(top[at - 1], count);
    return above
      ? { rows: [above, own], from: at - 1, to: at + 1 }
      : { rows: [own], from: at, to: at + 1 };
  }
  return { rows: [], from: 0, to: 0 };
}

function headingParts(
  text: string,
  count: number,
): readonly SplitHeading[] | null {
  const known = splitHeadings(text, false, count);
  if (known || count < 2) return known;
  return splitAfterBrackets(text, count);
}

/** Fewer headings above, each over as many columns as the next. */
function spanningHeader(
  line: TextLine | undefined,
  count: number,
): MatrixRow | null {
  const parts =
    line && /\d|ended/i.test(line.text) && splitHeadings(line.text, false);
  if (!parts || count % parts.length !== 0 || parts.length === count)
    return null;
  const width = count / parts.length;
  const cells = parts.flatMap((part) => [
    cellOf(line, part),
    ...Array.from({ length: width - 1 }, () => BLANK_CELL),
  ]);
  return plainRow([BLANK_CELL, ...cells]);
}

function readRow(
  line: TextLine,
  count: number,
  isGrouped: boolean,
): { cells: readonly MatrixCell[]; warning: Warning | null } {
  if (!isRow(line)) return { cells: wholeLine(line).cells, warning: null };
  const figures = chooseFigures(line.text, count, isGrouped);
  const start = figures?.[0]?.start ?? trailingFigures(line.text).start;
  const label = cellOf(line, { start: 0, end: start });
  if (figures === null) return { cells: [label], warning: unclear(label.text) };
  return {
    cells: [label, ...figures.map((part) => cellOf(line, part))],
    warning: null,
  };
}

function cellOf(line: TextLine, { start, end }: SplitHeading): MatrixCell {
  const { text, span, notes } = sliceMarked(line, start, end);
  return matrixCell(text, span, notes);
}

const plainRow = (cells: readonly MatrixCell[]): MatrixRow => ({
  cells,
  indent: null,
  isBold: false,
});

const wholeLine = (line: TextLine): MatrixRow =>
  plainRow([cellOf(line, { start: 0, end: line.text.length })]);

const columnsUnclear: Warning = {
  code: "columns-unclear",
  message:
    "A table whose cells are parted by single blanks was found, but not how many columns it has. It is not read: open the release as HTML or PDF instead, or paste the table from there.",
};

function unclear(label: string): Warning {
  return {
    code: "cells-unclear",
    message: `The cells of “${label}” cannot be told apart: a blank cell was lost in copying, or blanks stand inside its figures. The row is left blank; open the release as HTML or PDF instead.`,
  };
}
