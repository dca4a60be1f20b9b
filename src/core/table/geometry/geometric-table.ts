import { saying } from "../../phrase/saying";
import type { Region, Side } from "./region";
import { largest, smallest } from "../../text/extremes";
import { warn, type Warning } from "../../text/warning";
import {
  BLANK_CELL,
  type MatrixCell,
  type MatrixRow,
} from "../matrix/cell-matrix";
import {
  type Column,
  columnsOf,
  figuresOf,
  isCrowded,
  isPeriodLine,
} from "./geometric-columns";
import { footLines, lastLine } from "./foot-lines";
import { extentOf, headerLines } from "./heading-lines";
import { readHeader } from "./geometric-header";
import { joinWrapped, placedRow } from "./geometric-rows";
import { isFigure } from "../cell-kind";
import { isPeriodLabel } from "../period-label";
import { isFallingRange } from "./lines/part-run";
import { overlap, type PlacedLine } from "./lines/placed-line";
import { partLines, sideBorder } from "./side-by-side";
import { isUnitText } from "../unit-text";

/** A table told by where its words stand. */
export interface GeometricTable {
  readonly columns: readonly Column[];
  readonly unit: Column | null;
  readonly header: readonly MatrixCell[];
  readonly rows: readonly MatrixRow[];
  /** Headings at the foot of the page, whose rows would stand on the next. */
  readonly foot: readonly MatrixRow[];
  readonly warnings: readonly Warning[];
  /** Lines it takes, first and last, as indexes of the lines it was looked for in. */
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly side: Side;
  /** Too little to be a table of its own. */
  readonly isStub: boolean;
}

/**
 * The tables around the figures of a region: none where they make none (chart labels, lists, a contents page), two where
 * two are printed side by side.
 */
export function geometricTable(region: Region): readonly GeometricTable[] {
  const data = dataLines(region);
  const columns = columnsOf(data);
  const border = sideBorder(data, columns);
  if (border !== null) {
    return partLines(region, border).flatMap((part) => geometricTable(part));
  }
  if (isUneven(data, columns)) return [];
  const table = oneTable(region, data, columns);
  return table ? [table] : [];
}

/** Every line has the same number of figures and they still make more columns: their places say nothing. */
function isUneven(
  data: readonly PlacedLine[],
  columns: readonly Column[],
): boolean {
  const counts = new Set(data.map((line) => figuresOf(line).length));
  const [count = 0] = counts;
  return data.length > 1 && counts.size === 1 && columns.length > count;
}

const isBody = (line: PlacedLine): boolean =>
  figuresOf(line).length > 0 && !isPeriodLine(line);

const dataLines = ({ lines, first, last }: Region): readonly PlacedLine[] =>
  lines.slice(first, last + 1).filter(isBody);

function oneTable(
  region: Region,
  data: readonly PlacedLine[],
  columns: readonly Column[],
): GeometricTable | null {
  const { lines, first, last } = region;
  const [leftmost] = columns;
  if (!leftmost) return null;
  const start = lines.slice(first, last + 1).findIndex(isBody) + first;
  const extent = extentOf(data, columns, leftmost);
  const heads = headerLines(region, start, extent);
  const end = lastLine(region);
  const body = lines.filter(
    ({ chunks }, index) =>
      chunks.length > 0 &&
      index >= heads.from &&
      index <= end &&
      !heads.indexes.has(index),
  );
  const unit = unitColumn(body, leftmost.left);
  const own = lines.filter((_, index) => heads.indexes.has(index));
  const [corner = BLANK_CELL, ...header] = readHeader(
    own,
    columns,
    extent.labelRight,
  );
  const rows = joinWrapped(
    body.map((line) => placedRow(line, columns, unit)),
    pitchOf(data),
  );
  const standing = standingOf(rows, header, columns);
  if (standing === null) return null;
  return {
    columns,
    unit,
    header: [corner, ...(unit ? [BLANK_CELL] : []), ...header],
    rows,
    foot: joinWrapped(
      footLines(region, end).map((line) => placedRow(line, columns, unit)),
      pitchOf(data),
    ),
    warnings:
      isCrowded(columns, data.map(figuresOf)) || rows.some(holdsSeveral)
        ? [columnsUnclear]
        : [],
    from: heads.from,
    to: end,
    page: lines[first]?.page ?? 1,
    side: region.side,
    isStub: standing === "stub",
  };
}

/** A cell with several figures in it, which nothing told apart. */
function holdsSeveral({ cells }: MatrixRow): boolean {
  return cells
    .slice(1)
    .some(
      ({ text }) =>
        isFallingRange(text) ||
        (!isFigure(text) && text.split(/\s+/).filter(isFigure).length > 1),
    );
}

const columnsUnclear: Warning = warn(
  "columns-unclear",
  saying("warning.columnsClose"),
);

/** Units between labels and figures: at least two, in one column. */
function unitColumn(body: readonly PlacedLine[], left: number): Column | null {
  const units = body.flatMap(({ chunks }) =>
    chunks
      .slice(1)
      .filter((chunk) => chunk.left < left && isUnitText(chunk.text)),
  );
  if (units.length < 2) return null;
  const column = {
    left: smallest(units.map((chunk) => chunk.left)),
    right: largest(units.map((chunk) => chunk.right)),
    count: units.length,
  };
  return units.every((chunk) => overlap(column, chunk) > 0) ? column : null;
}

/** The usual distance of rows on neighbouring lines; rows with a heading or a wrapped label between are further apart. */
function pitchOf(data: readonly PlacedLine[]): number {
  const steps = data
    .slice(1)
    .map((line, index) => line.base - (data[index]?.base ?? 0))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[steps.length >> 2] ?? 0;
}

/**
 * Most rows of figures have a label; a single column is a table only under a heading that names a period. One row without
 * a heading is a stub: it may go on with the table of the page before.
 */
function standingOf(
  rows: readonly MatrixRow[],
  header: readonly MatrixCell[],
  columns: readonly Column[],
): "table" | "stub" | null {
  const data = rows.filter(({ cells }) =>
    cells.slice(1).some(({ text }) => text !== ""),
  );
  const labelled = data.filter(({ cells: [label] }) =>
    /\p{L}|^(?:19|20)\d\d$/u.test(label?.text ?? ""),
  );
  if (data.length === 0 || labelled.length * 3 < data.length * 2) return null;
  const isHeaded = header.some(({ text }) => isPeriodLabel(text));
  if (columns.length === 1)
    return isHeaded && data.length >= 2 ? "table" : "stub";
  return isHeaded || data.length >= 2 ? "table" : "stub";
}
