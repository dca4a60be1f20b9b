import { saying } from "../../../phrase/saying";
import { warn, type Warning } from "../../../text/warning";
import {
  BLANK_CELL,
  type MatrixCell,
  type MatrixRow,
} from "../../matrix/cell-matrix";
import { lastIndex } from "../../../text/last-index";
import {
  foundTables,
  refusedTable,
  type TableGroup,
} from "../../matrix/found-table";
import { isPeriodLabel } from "../../period-label";
import { continueHeadings } from "./continue-headings";
import {
  chooseFigures,
  hasExactly,
  hasGroups,
  hasRangeOrDash,
  trailingFigures,
} from "./spaced-figures";
import { headingsOf } from "./find-run-together";
import { isBareRow, rejoinRows } from "./rejoin-rows";
import { cellOf, plainRow } from "./line-cells";
import { shareColumns } from "./share-columns";
import { spacedHeader } from "./single-space-header";
import { splitHeadings } from "../split-headings";
import { splitRuns } from "../split-runs";
import type { Piece, TextLine } from "../text-line";

/**
 * Tables whose cells are parted by single blanks, as PDF viewers copy them:
 *   Q1 2019 Q1 2018 Change
 *   Ore milled (kt) 396 417 (5.0%)
 * The rows have one number of figures at their end. A row with fewer has lost a blank cell and is left blank.
 */
export function findSingleSpace(lines: readonly TextLine[]): readonly Piece[] {
  const closed = lines.filter((_, index) => !isGapUnderHeadings(lines, index));
  return continueHeadings(
    splitRuns(closed, isCandidate, () => false, readBlock),
  );
}

/** A blank line between the headings and the first row does not end the table. */
function isGapUnderHeadings(
  lines: readonly TextLine[],
  index: number,
): boolean {
  const [before, gap, after] = lines.slice(Math.max(0, index - 1), index + 2);
  if (!before || !gap?.isBlank || before.isBlank || !after) return false;
  return (
    !after.isBlank &&
    after.text.length <= 120 &&
    splitHeadings(before.text, false) !== null
  );
}

const isCandidate = ({ text }: TextLine): boolean =>
  text.length <= 240 && !text.includes("|");

function readBlock(printed: readonly TextLine[]): TableGroup | null {
  // What stands under glued headings ran together too; cutting it at its blanks would invent figures.
  if (printed.some(isRunTogether)) return null;
  const run = rejoinRows(printed);
  const first = run.findIndex((line) => isRow(line) && !statesYears(line));
  if (first < 0) return null;
  const last = lastIndex(run, (line) => isRow(line) || isBareRow(line)) + 1;
  const top = run.slice(0, first);
  const body = run.slice(first, last);
  const count = columnCount(top, body);
  if (count === null) {
    return body.filter(hasSeveral).length < 2
      ? null
      : refusedTable("single-space", columnsUnclear);
  }
  const texts = body.filter(isRow).map(({ text }) => text);
  const isGrouped = hasGroups(texts, count);
  const rows = body.map((line) => readRow(line, count, isGrouped));
  const printedCells = rows.map(({ row }) =>
    row.cells.slice(1).map(({ text }) => text),
  );
  const filled = printedCells.filter(({ length }) => length === count);
  const heads = spacedHeader(top, shareColumns(filled, count));
  // "10 022" cannot be told from two figures where no headings count them.
  if (heads.rows.length === 0 && texts.some(hasBrokenFigure))
    return refusedTable("single-space", columnsUnclear);
  const matrix = [
    ...top.slice(0, heads.from).map(wholeLine),
    ...heads.rows,
    ...top.slice(heads.to).map(wholeLine),
    ...rows.map(({ row }) => row),
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

/** "interest 2014 2015": years under words are headings until a row has stated figures. */
function statesYears({ text }: TextLine): boolean {
  return trailingFigures(text).figures.every(({ start, end }) =>
    isPeriodLabel(text.slice(start, end)),
  );
}

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

interface ReadRow {
  readonly row: MatrixRow;
  readonly warning: Warning | null;
}

function readRow(line: TextLine, count: number, isGrouped: boolean): ReadRow {
  const isBare = isBareRow(line);
  if (!isRow(line) && !isBare) return { row: wholeLine(line), warning: null };
  const figures = chooseFigures(line.text, count, isGrouped);
  const start = figures?.[0]?.start ?? trailingFigures(line.text).start;
  const label = isBare ? BLANK_CELL : cellOf(line, { start: 0, end: start });
  if (figures === null) return leftBlank(line, label);
  const cells = [label, ...figures.map((part) => cellOf(line, part))];
  return { row: plainRow(cells), warning: null };
}

/** The row of a label whose figures cannot be told apart. "Ridge mine 100.0%" names a mine and its share, and heads rows. */
function leftBlank(line: TextLine, label: MatrixCell): ReadRow {
  const { figures } = trailingFigures(line.text);
  const [only] = figures;
  const isShareOfMine =
    figures.length === 1 &&
    only !== undefined &&
    /\bmines?\b.* [\d.]+\s?%$/i.test(line.text.slice(0, only.end));
  if (isShareOfMine) return { row: plainRow([label]), warning: null };
  return {
    row: { ...plainRow([label]), isUnread: true },
    warning: unclear(label.text === "" ? line.text.trim() : label.text),
  };
}

const wholeLine = (line: TextLine): MatrixRow =>
  plainRow([cellOf(line, { start: 0, end: line.text.length })]);

const columnsUnclear: Warning = warn(
  "columns-unclear",
  saying("warning.columnsUncounted"),
);

function unclear(label: string): Warning {
  return warn("cells-unclear", saying("warning.cellsUnclear", { row: label }));
}
