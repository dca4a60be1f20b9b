import {
  columnName,
  parseArea,
  sheetColumns,
  sheetRows,
  type Area,
} from "./area";
import type { LineShift } from "./grid";

/** Lines of one axis, from one on. */
interface Run {
  readonly start: number;
  readonly length: number;
}

/**
 * Where lines stand after a shift: what begins at or after an inserted line moves on, what it falls into grows; of what is
 * deleted the rest closes up. Null where nothing is left. Source: "Insert or delete rows and columns", Microsoft Support.
 */
const shiftRun = (
  { start, length }: Run,
  { index, count }: LineShift,
): Run | null => {
  if (count >= 0) {
    if (index <= start) return { start: start + count, length };
    return { start, length: index < start + length ? length + count : length };
  }
  const gone = -count;
  const before = Math.max(0, Math.min(start + length, index) - start);
  const after = Math.max(0, start + length - Math.max(start, index + gone));
  return before + after === 0
    ? null
    : {
        start: Math.min(start, Math.max(index, start - gone)),
        length: before + after,
      };
};

/** An area after a shift of its sheet; null where all of it was deleted. A whole row or column stays one. */
export const shiftArea = (area: Area, shift: LineShift): Area | null => {
  const { row, column, rows, columns } = area;
  if (shift.axis === "rows") {
    if (rows === sheetRows) return area;
    const run = shiftRun({ start: row, length: rows }, shift);
    return run === null ? null : { ...area, row: run.start, rows: run.length };
  }
  if (columns === sheetColumns) return area;
  const run = shiftRun({ start: column, length: columns }, shift);
  return run === null
    ? null
    : { ...area, column: run.start, columns: run.length };
};

/** A text in quotes; or a sheet's name, if any, and cells of it, with or without $. */
const reference =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_$.!'])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(!])/gu;

/**
 * A formula after a shift of one sheet: addresses of that sheet follow, with $ or without, those of others stay; what was
 * deleted becomes #REF!. `home` says whether an address without a sheet's name is one of that sheet.
 */
export const shiftFormula = (
  formula: string,
  sheet: { readonly name: string; readonly isHome: boolean },
  shift: LineShift,
): string =>
  formula.replace(
    reference,
    (whole, prefix: string | undefined, cells: string | undefined) => {
      if (cells === undefined) return whole;
      const named = prefix
        ?.slice(0, -1)
        .replace(/^'(.*)'$/s, "$1")
        .replaceAll("''", "'");
      const isThere =
        named === undefined
          ? sheet.isHome
          : named.toLowerCase() === sheet.name.toLowerCase();
      return isThere ? `${prefix ?? ""}${shiftedCells(cells, shift)}` : whole;
    },
  );

const shiftedCells = (cells: string, shift: LineShift): string => {
  const area = parseArea(cells);
  const moved = area === null ? null : shiftArea(area, shift);
  if (moved === null) return "#REF!";
  const ends = [
    [moved.column, moved.row],
    [moved.column + moved.columns - 1, moved.row + moved.rows - 1],
  ] as const;
  return cells
    .split(":")
    .map((cell, end) => {
      const [, fixedColumn = "", fixedRow = ""] =
        /^(\$?)[A-Z]+(\$?)/.exec(cell) ?? [];
      const [column = 0, row = 0] = ends[end] ?? [];
      return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
    })
    .join(":");
};
