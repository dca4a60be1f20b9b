import { saying } from "../../phrase/saying";
import { lastIndex } from "../../text/last-index";
import { isDash, isFigure } from "../cell-kind";
import { warn, type Warning } from "../../text/warning";
import { isPeriodLabel } from "../period-label";
import {
  BLANK_CELL,
  type CellMatrix,
  type MatrixCell,
  type MatrixRow,
  ownText,
} from "./cell-matrix";

import { spreadSpans } from "./spread-spans";
import { overGroups, placeSqueezed, squeezedGroups } from "./squeezed-groups";

/** Header rows and body rows over the same columns, spacers gone. */
export interface AlignedTable {
  readonly header: readonly (readonly MatrixCell[])[];
  readonly rows: readonly MatrixRow[];
  readonly warnings: readonly Warning[];
}

/**
 * Keeps the columns that hold something in the body and puts the header over them. A header whose cells stand beside the
 * values (its first cell is missing, spacers were lost) is laid over the value columns in order, if their counts agree.
 * Null where no column holds figures.
 */
export function alignHeader(
  header: CellMatrix,
  body: CellMatrix,
): AlignedTable | null {
  const width = body[0]?.cells.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const values = columns.filter((column) => isValueColumn(body, column));
  if (values.length === 0) return null;
  const heads = header.map((row) => row.cells);
  const spread = spreadSpans(heads, values);
  const shifted = shiftHeader(heads, values);
  const kept = columns.filter(
    (column) =>
      column === 0 ||
      body.some((row) => ownText(row.cells[column]) !== "") ||
      ((spread ?? shifted) === null && headsEmptyColumn(heads, body, column)),
  );
  const groups = shifted && squeezedGroups(heads, values);
  const placed = groups
    ? overGroups(heads, groups)
    : (spread ?? shifted ?? fillAcross(heads, values));
  const own = groups
    ? placeSqueezed(body, groups)
    : { rows: body, warnings: [] };
  return {
    header: placed.map((cells) => pick(cells, kept)),
    rows: own.rows.map((row) => ({ ...row, cells: pick(row.cells, kept) })),
    warnings: [
      ...own.warnings,
      ...(isBeside(placed, body, kept, values) ? [headingsUnclear] : []),
    ],
  };
}

const headingsUnclear: Warning = warn(
  "headings-unclear",
  saying("warning.headingsBeside"),
);

/** Headings over empty columns, and figures without a heading. */
function isBeside(
  heads: HeaderCells,
  body: CellMatrix,
  kept: readonly number[],
  values: readonly number[],
): boolean {
  if (heads.length === 0) return false;
  const isHeaded = (column: number) =>
    heads.some((cells) => (cells[column]?.text ?? "") !== "");
  const isEmpty = (column: number) =>
    body.every((row) => ownText(row.cells[column]) === "");
  return (
    values.some((column) => !isHeaded(column)) &&
    kept.some((column) => column > 0 && isHeaded(column) && isEmpty(column))
  );
}

function pick(
  cells: readonly MatrixCell[],
  columns: readonly number[],
): readonly MatrixCell[] {
  return columns.map((column) => cells[column] ?? BLANK_CELL);
}

/** Right of the label, figures and dashes outnumber words. */
function isValueColumn(body: CellMatrix, column: number): boolean {
  if (column === 0) return false;
  const texts = body.map((row) => ownText(row.cells[column]));
  const figures = texts.filter((text) => isFigure(text) || isDash(text)).length;
  const words = texts.filter((text) => text !== "").length - figures;
  return figures > 0 && figures >= words;
}

/** A column with a heading of its own and no value in any row: printed, and blank. */
function headsEmptyColumn(
  heads: readonly (readonly MatrixCell[])[],
  body: CellMatrix,
  column: number,
): boolean {
  const last = heads.at(-1) ?? [];
  if (ownText(last[column]) === "") return false;
  let end = column + 1;
  while (last[end]?.isAcross) end += 1;
  return body.every((row) =>
    row.cells.slice(column, end).every((cell) => ownText(cell) === ""),
  );
}

type HeaderCells = readonly (readonly MatrixCell[])[];

/**
 * The header moved over the value columns where its own places do not fit:
 *   Q1 2019 |   | Q1 2018 |   |          two headings, at 0 and 2
 *   Silver  | 3 |         | 4 |  |       two value columns, at 1 and 3
 */
function shiftHeader(
  heads: HeaderCells,
  values: readonly number[],
): HeaderCells | null {
  const last = heads.at(-1);
  if (!last || last.some((cell) => cell.isAcross)) return null;
  const filled = filledColumns(last);
  if (filled.length !== values.length) return null;
  if (filled.every((column, index) => column === values[index])) return null;
  if (hasCorner(last)) return null;
  return heads.map((cells) => moveCells(cells, filled, values));
}

/** The first cell names the labels and no column: it is no period, and the others are, or it spans the rows of the header. */
function hasCorner(cells: readonly MatrixCell[]): boolean {
  if (cells[0]?.isDown) return true;
  const [corner, ...others] = cells.filter(({ text }) => text !== "");
  if (!corner || cells[0]?.text === "" || isPeriodLabel(corner.text))
    return false;
  return others.some(({ text }) => isPeriodLabel(text));
}

function filledColumns(cells: readonly MatrixCell[]): readonly number[] {
  return cells.flatMap((cell, column) => (cell.text === "" ? [] : [column]));
}

/** Each value column takes the cell at its heading's old place, or the nearest one filled to the left of it. */
function moveCells(
  cells: readonly MatrixCell[],
  from: readonly number[],
  to: readonly number[],
): readonly MatrixCell[] {
  const out = cells.map(() => BLANK_CELL);
  let held = BLANK_CELL;
  from.forEach((column, index) => {
    const start = index === 0 ? 0 : (from[index - 1] ?? 0) + 1;
    const own = lastFilled(cells.slice(start, column + 1));
    const target = to[index];
    held = own ?? { ...held, isAcross: held.text !== "" };
    if (target !== undefined) out[target] = held;
  });
  return out;
}

function lastFilled(cells: readonly MatrixCell[]): MatrixCell | undefined {
  return cells[lastIndex(cells, ({ text }) => text !== "")];
}

/** An upper heading that stands only over the first of its columns is repeated over those right of it. */
function fillAcross(
  heads: HeaderCells,
  values: readonly number[],
): HeaderCells {
  return heads.map((cells, level) => {
    const below = heads.slice(level + 1);
    if (below.length === 0) return cells;
    let held: MatrixCell | null = null;
    return cells.map((cell, column) => {
      if (cell.text.trim() !== "") {
        held = values.includes(column) ? cell : null;
        return cell;
      }
      const isHeaded = below.some((row) => (row[column]?.text ?? "") !== "");
      return held && isHeaded ? { ...held, isAcross: true } : cell;
    });
  });
}
