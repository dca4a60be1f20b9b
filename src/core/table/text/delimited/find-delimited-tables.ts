import { saying } from "../../../phrase/saying";
import { isDash, isFigure, isValue } from "../../cell-kind";
import { warn, type Warning } from "../../../text/warning";
import { sliceMarked } from "../../../text/marked-text";
import { matrixCell, type MatrixCell } from "../../matrix/cell-matrix";
import { foundTables, refusedTable } from "../../matrix/found-table";
import { isPeriodLabel } from "../../period-label";
import { quotedCell } from "./quoted-cell";
import { splitRuns } from "../split-runs";
import type { Piece, TextLine } from "../text-line";

const SEPARATORS = [";", ","] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * Tables whose cells are parted by semicolons or commas, as a sheet writes them, quoted where a cell holds the separator:
 *   ;H2 2018;H1 2018
 *   Goldgehalt (g/t);3,45;3,33
 * They may stand among prose. What is parted by commas that may as well group digits is left to other layouts.
 */
export function findDelimitedTables(
  lines: readonly TextLine[],
): readonly Piece[] {
  const whole: readonly Piece[] = [{ kind: "lines", lines }];
  return SEPARATORS.reduce(
    (pieces, separator) =>
      pieces.flatMap((piece) =>
        piece.kind === "lines" ? findParted(piece.lines, separator) : [piece],
      ),
    whole,
  );
}

function findParted(
  lines: readonly TextLine[],
  separator: Separator,
): readonly Piece[] {
  const cells = new Map(
    lines.flatMap((line) => {
      const own = partLine(line, separator);
      return own === null ? [] : [[line, own] as const];
    }),
  );
  if (cells.size === 0) return [{ kind: "lines", lines }];
  const members = rowLines(lines, cells);
  const isTorn = (line: TextLine) =>
    !cells.has(line) && holdsFigures(line, separator);
  return splitRuns(
    lines,
    (line) => members.has(line) || isTorn(line),
    (line) => cells.has(line) || isHeadingLike(line),
    (run) => {
      const rows = run
        .filter((line) => !isTorn(line))
        .map((line) => ({
          cells: cells.get(line) ?? [wholeCell(line)],
          indent: /^ */.exec(line.text)?.[0].length ?? null,
          isBold: line.isBold,
        }));
      if (!isTable(rows.map((row) => row.cells))) return null;
      if (rows.some((row) => hasTornFigure(row.cells)))
        return refusedTable("csv", commasUnclear);
      return foundTables("csv", rows, run.some(isTorn) ? [rowsUnclear] : []);
    },
  );
}

/** A line that looks like a row but whose separators do not all part cells. */
const holdsFigures = ({ text }: TextLine, separator: Separator): boolean =>
  text.split(separator).filter((part) => isValue(part.trim())).length > 1 &&
  !isFigure(text.trim());

/** Three digits that begin with a zero, after one to three: "1,078" without quotes. */
const hasTornFigure = (cells: readonly MatrixCell[]): boolean =>
  cells.some(
    ({ text }, index) =>
      /^0\d\d$/.test(text) && /^\d{1,3}$/.test(cells[index - 1]?.text ?? ""),
  );

const commasUnclear: Warning = warn(
  "columns-unclear",
  saying("warning.commasUnclear"),
);

const rowsUnclear: Warning = warn(
  "rows-unclear",
  saying("warning.rowsUnclear"),
);

const wholeCell = (line: TextLine): MatrixCell => {
  const { text, span, notes } = sliceMarked(line, 0, line.text.length);
  return matrixCell(text, span, notes);
};

const isHeadingLike = (line: TextLine): boolean =>
  line.text.length <= 80 && !/[.!?]\s*$/.test(line.text);

/** Lines with as many cells as a line next to them, or with nothing but periods and figures after the first cell. */
function rowLines(
  lines: readonly TextLine[],
  cells: ReadonlyMap<TextLine, readonly MatrixCell[]>,
): ReadonlySet<TextLine> {
  const count = (line: TextLine | undefined) =>
    line === undefined ? 0 : (cells.get(line)?.length ?? 0);
  const isPlain = (line: TextLine) =>
    (cells.get(line) ?? []).slice(1).every(({ text }) => isTableText(text));
  return new Set(
    lines.filter((line, index) => {
      const own = count(line);
      const beside = [count(lines[index - 1]), count(lines[index + 1])];
      return own > 1 && (beside.includes(own) || isPlain(line));
    }),
  );
}

const isTableText = (text: string): boolean =>
  text === "" || isFigure(text) || isDash(text) || isPeriodLabel(text);

/** Longer cells are prose. */
const LONGEST = 90;

/** A line of cells; null where the separator does not part it or stands in prose. */
function partLine(
  line: TextLine,
  separator: Separator,
): readonly MatrixCell[] | null {
  const places = partAt(line.text, separator);
  if (places.length < 2 || isFigure(line.text.trim())) return null;
  // "Silver, lead and zinc 1,078": a comma that a blank follows is one of prose, one between digits may group them.
  const bare = line.text.replace(/"[^"]*"/g, '"');
  if (separator === "," && /, |\S {2,}\S|[\t|]/.test(bare)) return null;
  const cells = places.map(({ start, end }) => quotedCell(line, start, end));
  const isCut = ({ text }: MatrixCell, index: number) =>
    text.length > LONGEST ||
    text.split("(").length !== text.split(")").length ||
    (separator === "," && (index === 0 ? CUT_LABEL : CUT_FIGURE).test(text));
  return cells.some(isCut) ? null : cells;
}

/** "Ore mined 1", "Gold24" and "200 2.11 4", "03222" are pieces of lines whose commas group digits. */
const CUT_LABEL = /(?:^|[\s\p{Ll})%–-])\d{1,3}$/u;
const CUT_FIGURE = /^\d{3} .*\d|^0\d{3}/;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a line's cells stand; separators between quotes part nothing. */
function partAt(text: string, separator: Separator): readonly Place[] {
  const places: Place[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    if (at < text.length && (sign !== separator || isQuoted)) continue;
    places.push({ start, end: at });
    start = at + 1;
  }
  return places;
}

/** At least two rows of a label and figures, or one under a line of periods; most cells are what a table holds. */
function isTable(rows: readonly (readonly MatrixCell[])[]): boolean {
  const filled = rows.filter((cells) => valuesOf(cells).length > 0);
  const data = filled.filter(isDataRow);
  const isHeaded = filled.some((cells) => valuesOf(cells).every(isPeriodLabel));
  return (
    data.length * 2 >= filled.length - 2 &&
    data.length >= (isHeaded ? 1 : 2) &&
    rows.length >= (isHeaded ? 2 : 3)
  );
}

const valuesOf = (cells: readonly MatrixCell[]): readonly string[] =>
  cells.slice(1).flatMap(({ text }) => (text === "" ? [] : [text]));

function isDataRow(cells: readonly MatrixCell[]): boolean {
  const values = valuesOf(cells);
  const figures = values.filter((text) => isFigure(text) || isDash(text));
  return values.some(isValue) && figures.length * 2 >= values.length;
}
