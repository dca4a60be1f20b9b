import { saying } from "../../../phrase/saying";
import { warn, type Warning } from "../../../text/warning";
import type { CellLine } from "./cell-line";
import { cellLineRegions, type RegionTable } from "./cell-line-regions";
import {
  BLANK_CELL,
  type CellMatrix,
  type MatrixCell,
  matrixCell,
  type MatrixRow,
} from "../../matrix/cell-matrix";
import { cellLineHeader, type RowShape } from "./cell-line-header";
import { labelsFirst } from "./labels-between";
import { foundTables, refusedTable } from "../../matrix/found-table";
import { isPeriodLabel } from "../../period-label";
import { isUnitText } from "../../unit-text";
import type { Piece, TextLine } from "../text-line";

/**
 * Tables copied with one cell on each line, as browsers and PDF viewers leave them:
 *   Ore tonnes mined ⏎ 71,992 ⏎ 20,832          plain, or with blank lines between
 *   |Ore tonnes mined ⏎ |71,992                 a bar before or after each cell: blank cells are kept
 * Rows are told by how many values follow a label. A row that has lost a blank cell is left blank, and a warning says so.
 */
export function findCellLines(lines: readonly TextLine[]): readonly Piece[] {
  return cellLineRegions(lines, readRegion);
}

function readRegion(printed: readonly CellLine[]): RegionTable | null {
  const cells = labelsFirst(printed);
  const shape = rowShape(cells);
  if (shape === null) return null;
  const first = firstRow(cells, shape);
  if (first < 0) return null;
  const body = readRows(cells, first, shape);
  const head = cellLineHeader(cells.slice(0, first), shape);
  if (isColumnMajor(cells, first, shape, head.header.length > 0)) {
    const group = refusedTable("cell-per-line", columnMajor);
    return { group, from: head.start, to: body.end };
  }
  if (body.filled < 2 && head.header.length === 0) return null;
  const lead = [BLANK_CELL, ...(shape.unit ? [BLANK_CELL] : [])];
  const matrix: CellMatrix = [
    ...head.header.map((level) => row([...lead, ...level])),
    ...head.headings.map((cell) => row([toCell(cell)])),
    ...body.rows,
  ];
  const warnings = body.short.map(blankLost);
  const group = foundTables("cell-per-line", matrix, warnings);
  return group && { group, from: head.start, to: body.end };
}

const row = (cells: readonly MatrixCell[]): MatrixRow => ({
  cells,
  indent: null,
  isBold: false,
});

const toCell = (cell: CellLine): MatrixCell =>
  matrixCell(cell.text, cell.text === "" ? null : cell.span, cell.notes);

/**
 * Whether the values stand column by column: all labels first and then one long run of values, or runs of values under
 * the name of a period.
 */
function isColumnMajor(
  cells: readonly CellLine[],
  first: number,
  shape: RowShape,
  hasHeader: boolean,
): boolean {
  if (hasHeader || shape.values < 3) return false;
  const labels = cells.filter(
    ({ kind }, index) =>
      kind === "words" && rowAt(cells, index, shape) !== null,
  );
  const isWords = ({ kind }: CellLine) => kind === "words";
  const isStacked = first >= 2 && cells.slice(first - 2, first).every(isWords);
  if (labels.every(({ text }) => isPeriodLabel(text))) return isStacked;
  return labels.length === 1 && shape.values >= 6 && isStacked;
}

const columnMajor: Warning = warn(
  "column-by-column",
  saying("warning.columnByColumn"),
);

function blankLost(label: string): Warning {
  return warn("blank-cell-lost", saying("warning.blankLost", { row: label }));
}

const isValueLike = ({ kind }: CellLine): boolean =>
  kind === "value" || kind === "year";

/** The commonest number of values in a row; null where the lines are no rows of one shape. */
function rowShape(cells: readonly CellLine[]): RowShape | null {
  const runs = new Map<number, number>();
  let units = 0;
  let rows = 0;
  for (let index = 1; index < cells.length; index += 1) {
    if (!startsRun(cells, index)) continue;
    const end = runEnd(cells, index);
    const length = end - index;
    if (!cells.slice(index, end).some(({ kind }) => kind === "value")) continue;
    runs.set(length, (runs.get(length) ?? 0) + 1);
    rows += 1;
    if (index > 1 && isUnitText(cells[index - 1]?.text ?? "")) units += 1;
  }
  const most = Math.max(0, ...runs.values());
  if (rows === 0 || most * 3 < rows) return null;
  const values = Math.max(
    ...[...runs].flatMap(([length, count]) => (count === most ? [length] : [])),
  );
  return values > 40 ? null : { values, unit: units * 2 > rows ? 1 : 0 };
}

/** A run of values begins after a cell of words. Blank cells count in a run where the copy kept them. */
function startsRun(cells: readonly CellLine[], index: number): boolean {
  const cell = cells[index];
  const before = cells[index - 1];
  if (!cell || !before || before.kind !== "words") return false;
  return isValueLike(cell) || (cell.kind === "blank" && cell.isEdged);
}

function runEnd(cells: readonly CellLine[], start: number): number {
  let end = start;
  while (end < cells.length) {
    const cell = cells[end];
    if (!cell || (!isValueLike(cell) && cell.kind !== "blank")) break;
    end += 1;
  }
  return end;
}

/** The cells of a whole row behind its label: unit and values. */
interface WholeRow {
  readonly cells: readonly MatrixCell[];
  /** Lines the row takes, its label included. */
  readonly length: number;
}

/** The row whose label stands at `label`, or null where what follows is no whole row. */
function rowAt(
  cells: readonly CellLine[],
  label: number,
  shape: RowShape,
): WholeRow | null {
  const plain = valuesAt(cells, label + 1, shape.values);
  if (shape.unit === 0) {
    return plain && { cells: plain, length: 1 + plain.length };
  }
  // A row without a unit has lost its blank unit cell in copies that drop blanks.
  if (plain) return { cells: [BLANK_CELL, ...plain], length: 1 + plain.length };
  const unit = cells[label + 1];
  if (!unit || (unit.kind !== "blank" && !isUnitText(unit.text))) return null;
  const values = valuesAt(cells, label + 2, shape.values);
  return (
    values && { cells: [toCell(unit), ...values], length: 2 + values.length }
  );
}

/** Exactly `count` values from `start`, some of them perhaps blank, or null. */
function valuesAt(
  cells: readonly CellLine[],
  start: number,
  count: number,
): readonly MatrixCell[] | null {
  const own = cells.slice(start, start + count);
  if (own.length < count || !own.some(({ kind }) => kind === "value"))
    return null;
  if (!own.every((cell) => isValueLike(cell) || cell.kind === "blank"))
    return null;
  const next = cells[start + count];
  return next && isValueLike(next) ? null : own.map(toCell);
}

function firstRow(cells: readonly CellLine[], shape: RowShape): number {
  return cells.findIndex(
    ({ kind }, index) =>
      kind === "words" && rowAt(cells, index, shape) !== null,
  );
}

interface Body {
  readonly rows: readonly MatrixRow[];
  /** Labels of rows that have lost a cell. */
  readonly short: readonly string[];
  readonly filled: number;
  /** One past the last line of the last row. */
  readonly end: number;
}

function readRows(
  cells: readonly CellLine[],
  first: number,
  shape: RowShape,
): Body {
  const rows: MatrixRow[] = [];
  const short: string[] = [];
  let filled = 0;
  let end = first;
  let kept = 0;
  for (let index = first; index < cells.length;) {
    const label = cells[index];
    if (!label) break;
    const step = stepAt(cells, index, shape);
    index += step.length;
    if (step.kind === "skip") continue;
    const own = row([toCell(label), ...step.cells]);
    rows.push(step.kind === "short" ? { ...own, isUnread: true } : own);
    if (step.kind === "short") short.push(label.text);
    if (step.kind === "row") filled += 1;
    if (step.kind !== "heading") {
      end = index;
      kept = rows.length;
    }
  }
  return { rows: rows.slice(0, kept), short, filled, end };
}

interface Step {
  readonly kind: "row" | "heading" | "short" | "skip";
  readonly cells: readonly MatrixCell[];
  readonly length: number;
}

function stepAt(
  cells: readonly CellLine[],
  index: number,
  shape: RowShape,
): Step {
  const whole = rowAt(cells, index, shape);
  if (whole) return { kind: "row", ...whole };
  if (cells[index]?.kind !== "words")
    return { kind: "skip", cells: [], length: 1 };
  const unit = isUnitText(cells[index + 1]?.text ?? "") ? shape.unit : 0;
  const end = runEnd(cells, index + 1 + unit);
  if (cells.slice(index + 1 + unit, end).some(isValueLike)) {
    return { kind: "short", cells: [], length: end - index };
  }
  const width = shape.values + shape.unit;
  const padding = cells.slice(index + 1, index + 1 + width);
  const isPadded =
    padding.length === width && padding.every(({ kind }) => kind === "blank");
  return { kind: "heading", cells: [], length: isPadded ? 1 + width : 1 };
}
