import { largest } from "../../text/extremes";
import { coveringSpan } from "../../text/covering-span";
import {
  BLANK_CELL,
  type MatrixCell,
  matrixCell,
  type MatrixRow,
} from "../matrix/cell-matrix";
import { type Column, columnAt } from "./geometric-columns";
import { partLabel } from "./lines/part-label";
import {
  type Chunk,
  isNumeric,
  overlap,
  type PlacedLine,
} from "./lines/placed-line";
import { isUnitText } from "../unit-text";

/** A row as it stands on one line, or on several once wrapped labels are joined. */
export interface PlacedRow {
  readonly label: MatrixCell;
  readonly values: readonly MatrixCell[];
  readonly left: number;
  /** Right edge of the last label line. */
  readonly right: number;
  readonly base: number;
  readonly height: number;
  readonly page: number;
  readonly isBold: boolean;
}

/** A line as a row: figures go to the column they lie in, a unit to its column, other words to the label. */
export function placedRow(
  line: PlacedLine,
  columns: readonly Column[],
  unit: Column | null,
): PlacedRow {
  const values = columns.map(() => BLANK_CELL);
  let unitCell = BLANK_CELL;
  const label: Chunk[] = [];
  const first = columns[0]?.left ?? Infinity;
  const chunks = line.chunks.flatMap((chunk, index) =>
    index === 0 ? partLabel(chunk, columns) : [chunk],
  );
  chunks.forEach((chunk, index) => {
    // Beside a label that is centred over several rows, a unit comes first in its line.
    const isInUnits =
      unit !== null &&
      overlap(unit, chunk) > 0 &&
      (index > 0 || chunk.left >= unit.left);
    if (isInUnits && isUnitText(chunk.text)) {
      unitCell = cellOf(chunk);
    } else if (isValue(chunk, columns, first, index)) {
      const column = columnAt(columns, chunk);
      values[column] = joined(values[column] ?? BLANK_CELL, chunk);
    } else label.push(chunk);
  });
  return {
    label: label.reduce(joined, BLANK_CELL),
    values: unit ? [unitCell, ...values] : values,
    left: label[0]?.left ?? Infinity,
    right: label.at(-1)?.right ?? -Infinity,
    base: line.base,
    height: line.height,
    page: line.page,
    isBold: line.isBold,
  };
}

function isValue(
  chunk: Chunk,
  columns: readonly Column[],
  first: number,
  index: number,
): boolean {
  if (isNumeric(chunk)) {
    return chunk.right > first && (index > 0 || chunk.left > first - 4);
  }
  const centre = (chunk.left + chunk.right) / 2;
  return (
    index > 0 &&
    columns.some(({ left, right }) => centre > left - 1 && centre < right + 1)
  );
}

const cellOf = ({ text, span, notes }: Chunk): MatrixCell =>
  matrixCell(text, span, notes);

function joined(cell: MatrixCell, chunk: Chunk): MatrixCell {
  if (cell.text === "") return cellOf(chunk);
  return matrixCell(
    `${cell.text} ${chunk.text}`,
    coveringSpan(cell.span, chunk.span),
    [...cell.notes, ...chunk.notes],
  );
}

/** Rows whose label runs over several lines made one. */
export function joinWrapped(
  rows: readonly PlacedRow[],
  pitch: number,
): readonly MatrixRow[] {
  const margin = largest(rows.map(({ right }) => right));
  const out: PlacedRow[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    if (last && continues(last, row, margin, pitch)) {
      out[out.length - 1] = {
        ...row,
        label: joinLabels(last.label, row.label),
        values: hasValues(row) ? row.values : last.values,
        left: Number.isFinite(last.left) ? last.left : row.left,
        right: Number.isFinite(row.right) ? row.right : last.right,
        isBold: last.isBold,
      };
    } else out.push(row);
  }
  const levels = indentLevels(out);
  return out.map((row) => ({
    cells: [row.label, ...row.values],
    indent: Number.isFinite(row.left) ? levels(row.left) : null,
    isBold: row.isBold,
  }));
}

const hasValues = (row: PlacedRow): boolean =>
  row.values.some(({ text }) => text !== "" && !isUnitText(text));

function joinLabels(a: MatrixCell, b: MatrixCell): MatrixCell {
  const gap =
    a.text === "" || b.text === "" || /[a-z]-$/.test(a.text) ? "" : " ";
  return matrixCell(a.text + gap + b.text, coveringSpan(a.span, b.span), [
    ...a.notes,
    ...b.notes,
  ]);
}

const OPEN_END =
  /(?:[-,(–/&]|\b(?:and|of|per|in|to|net|before|the|for|from|including|by|with|or|und|der|de|del|et|e|y))$/i;
const CONTINUATION = /^(?:[a-z(&%]|and |of |per )/;

/** Whether a line goes on with the label of the row before it. */
function continues(
  last: PlacedRow,
  row: PlacedRow,
  margin: number,
  pitch: number,
): boolean {
  const before = last.label.text;
  if (row.page !== last.page || (hasValues(last) && hasValues(row)))
    return false;
  const step = row.base - last.base;
  if (standsBetween(last, row, step)) return true;
  if (before === "" || /:$/.test(before)) return false;
  if (step > Math.max(1.5 * pitch, 2.2 * row.height)) return false;
  const after = row.label.text;
  if (after === "") return !hasValues(last) && step < 1.34 * row.height;
  if (/^\(\d\)\s/.test(after)) return false;
  if (isOpen(before) || (CONTINUATION.test(after) && !hasValues(last)))
    return true;
  if (CONTINUATION.test(after)) return isFull(last, row, margin);
  if (hasValues(last) || !hasValues(row) || before.endsWith(")")) return false;
  const pitchOfRow = row.height / 2;
  const isTight = step < 0.93 * pitch;
  return (
    isTight &&
    row.left - last.left < 2 * pitchOfRow &&
    row.left >= last.left - 1 &&
    isFull(last, row, margin)
  );
}

/**
 * Figures centred beside the lines of their label: no row of its own stands closer than its type is high.
 *   Ore tons placed on
 *                         2,301   1,996
 *   the leach pad
 */
function standsBetween(last: PlacedRow, row: PlacedRow, step: number): boolean {
  const isCentred = hasValues(last) !== hasValues(row);
  return isCentred && step < 0.9 * Math.min(last.height, row.height);
}

function isOpen(label: string): boolean {
  const opened = label.split("(").length - label.split(")").length;
  return opened > 0 || OPEN_END.test(label);
}

/** The first word of the row would not have fitted on the line before. */
function isFull(last: PlacedRow, row: PlacedRow, margin: number): boolean {
  const text = row.label.text;
  const word = text.split(/\s/)[0] ?? "";
  const width = (row.right - row.left) / Math.max(1, text.length);
  return last.right + width * (word.length + 1) > margin;
}

/** Left edges that differ by more than half a character are levels of indentation. */
function indentLevels(rows: readonly PlacedRow[]): (left: number) => number {
  const edges = rows.map(({ left }) => left).filter(Number.isFinite);
  const levels: number[] = [];
  for (const edge of edges.sort((a, b) => a - b)) {
    const last = levels.at(-1);
    if (last === undefined || edge - last > 1.5) levels.push(edge);
  }
  return (left) => levels.filter((level) => level <= left + 1.5).length - 1;
}
