import { intersect, sheetColumns, sheetRows, type Area } from "../../grid/area";
import { invalidArgument } from "../../protocol/host-error";
import { numberArgument } from "../arguments";
import type { Book, Place } from "../book";

const shifted = (area: Area): Area => {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns;
  if (!inside) throw invalidArgument("beyond the sheet");
  return area;
};

/** Rows and columns that can hold something; a whole column is read only as far as it is filled. */
export const readable = (book: Book, { sheetId, area }: Place): Area => {
  if (area.rows < sheetRows && area.columns < sheetColumns) return area;
  const used = book.grid.usedArea(sheetId, false);
  const filled = used === null ? null : intersect(area, used);
  return filled ?? { ...area, rows: 1, columns: 1 };
};

/** The cell at a row and column counted from the range's first. */
export const cellIn = (
  { sheetId, area }: Place,
  args: readonly unknown[],
): Place => ({
  sheetId,
  area: shifted({
    row: area.row + numberArgument(args, 0),
    column: area.column + numberArgument(args, 1),
    rows: 1,
    columns: 1,
  }),
});

/** The range shifted or grown. */
export const moved = (
  { sheetId, area }: Place,
  change: Partial<Record<keyof Area, number>>,
): Place => ({
  sheetId,
  area: shifted({
    row: area.row + (change.row ?? 0),
    column: area.column + (change.column ?? 0),
    rows: area.rows + (change.rows ?? 0),
    columns: area.columns + (change.columns ?? 0),
  }),
});

/** The part of a range that is filled, or null. Source: documentation of Range.getUsedRangeOrNullObject. */
export const usedIn = (
  book: Book,
  { sheetId, area }: Place,
  valuesOnly: boolean,
): Area | null => {
  const used = book.grid.usedArea(sheetId, valuesOnly);
  return used === null ? null : intersect(area, used);
};

/** The smallest area around two. */
export const bounding = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
};
