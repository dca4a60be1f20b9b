import { saying } from "../../../phrase/saying";
import { lastIndex } from "../../../text/last-index";
import { sliceMarked } from "../../../text/marked-text";
import { warn, type Warning } from "../../../text/warning";
import {
  BLANK_CELL,
  type MatrixCell,
  matrixCell,
  type MatrixRow,
} from "../../matrix/cell-matrix";
import {
  foundTables,
  refusedTable,
  type TableGroup,
} from "../../matrix/found-table";
import { type SplitHeading, splitHeadings } from "../split-headings";
import { splitFigures } from "./split-figures";
import { cellOf, plainRow } from "./line-cells";
import { splitRuns } from "../split-runs";
import type { Piece, TextLine } from "../text-line";

/**
 * Tables whose cells ran together in copying:
 *   Q1 2019Q1 2018Change
 *   Ore processed831,261809,7753%
 * The headings say how many figures a row has. A row whose figures part in one way only is read; every other is left blank.
 */
export function findRunTogether(lines: readonly TextLine[]): readonly Piece[] {
  return splitRuns(lines, isShortLine, () => false, readBlock);
}

const isShortLine = ({ text }: TextLine): boolean =>
  text.length <= 200 && !text.includes("|");

function readBlock(run: readonly TextLine[]): TableGroup | null {
  const at = run.findIndex((line) => headingsOf(line) !== null);
  const heading = run[at];
  const parts = heading && headingsOf(heading);
  if (!parts) return refusedWithoutHeadings(run);
  const years = yearsUnder(run[at + 1], parts.length);
  const start = at + 1 + years.length;
  const body = run.slice(start).map((line) => rowParts(line));
  const hasTail = body.map(({ tail }) => tail.length >= 2 * parts.length);
  const ended = lastIndex(hasTail, (has) => has) + 1;
  const tails = hasTail.filter((has) => has).length;
  if (tails < 2 || tails * 3 < ended) return null;
  const rows = body.map((row) => readRow(row, parts.length));
  const header = [BLANK_CELL, ...parts.map((part) => cellOf(heading, part))];
  const matrix: readonly MatrixRow[] = [
    plainRow(header),
    ...years,
    ...rows.map(({ cells, isRefused }) =>
      isRefused ? unreadRow(cells) : plainRow(cells),
    ),
  ];
  const warning = warningOf(rows.filter(({ isRefused }) => isRefused).length);
  return (
    foundTables("run-together", matrix, [warning]) ??
    refusedTable("run-together", warning)
  );
}

/** A second line of as many headings: `Q3Q3Y/Y` over `20172016Change`. */
function yearsUnder(
  line: TextLine | undefined,
  count: number,
): readonly MatrixRow[] {
  const parts = line && splitHeadings(line.text, true, count);
  if (!line || !parts) return [];
  return [plainRow([BLANK_CELL, ...parts.map((part) => cellOf(line, part))])];
}

/** Figures whose grouping, percents or decimals show that several stand without a gap, under no headings that count them. */
function refusedWithoutHeadings(run: readonly TextLine[]): TableGroup | null {
  const glued = run.filter((line) =>
    /\d,\d{3}\d{1,3},\d{3}|\d%\d|\d\.\d+\.\d/.test(rowParts(line).tail),
  );
  return glued.length < 2
    ? null
    : refusedTable(
        "run-together",
        warn("cells-run-together", saying("warning.headless")),
      );
}

/** Two or more headings of known form with nothing between some of them; null where the line is none. */
export function headingsOf(line: TextLine): readonly SplitHeading[] | null {
  const parts = splitHeadings(line.text, true);
  if (!parts || parts.length < 2) return null;
  const isGlued = parts.some(
    ({ end }, index) => parts[index + 1]?.start === end,
  );
  return isGlued ? parts : null;
}

interface RowParts {
  readonly line: TextLine;
  /** Where the label ends and the figures begin. */
  readonly split: number;
  readonly tail: string;
}

const NOTHING = /(?<=[\d)%–—-]|nil|nm|n\/a)(?:nil|nm|n\/a)/gi;

/** The label goes up to the last letter and the brackets and marks right after it. */
function rowParts(line: TextLine): RowParts {
  const text = line.text.trimEnd();
  const masked = text.replace(NOTHING, (word) => "–".repeat(word.length));
  const letters = /^.*\p{L}/u.exec(masked)?.[0].length ?? 0;
  const marks = /^(?:\s?\((?:\d|%|\$)\)|\s\(100%\)|[)\]:'’”%*\s])*/.exec(
    text.slice(letters),
  );
  const split = letters + (marks?.[0].length ?? 0);
  const tail = text.slice(split);
  return { line, split, tail: /\d/.test(tail) ? tail : "" };
}

/** A unit that ran into its label: `Ore milledkt`, `Silver produced'000 oz`. */
const UNIT_BEHIND =
  /(?<=[a-z)\]])('000\s?(?:oz|lbs?|t)|[kM]t|g\/t|[kM]?oz|[kM]?lbs?|%)$/;

function readRow({ line, split, tail }: RowParts, count: number) {
  const { text, span, notes } = sliceMarked(line, 0, split);
  const label = matrixCell(text.replace(UNIT_BEHIND, " $1"), span, notes);
  if (tail === "") {
    const whole = sliceMarked(line, 0, line.text.length);
    return { cells: [matrixCell(whole.text, whole.span)], isRefused: false };
  }
  const figures = splitFigures(tail.replace(/\s/g, ""), count);
  if (figures === null || /\s/.test(tail))
    return { cells: [label], isRefused: true };
  let at = split;
  const cells = figures.map((figure) => {
    const start = at;
    at += figure.length;
    return cellOf(line, { start, end: at });
  });
  return { cells: [label, ...cells], isRefused: false };
}

const unreadRow = (cells: readonly MatrixCell[]): MatrixRow => ({
  ...plainRow(cells),
  isUnread: true,
});

function warningOf(refused: number): Warning {
  return warn(
    "cells-run-together",
    refused === 0
      ? saying("warning.parted")
      : saying("warning.partedSome", { count: refused }),
  );
}
