import { mapArea, type Area } from "../../grid/area";
import type { CellStyle } from "../../grid/cell-style";
import { requireWritable, type Book } from "../book";

/** Cells of one sheet that a format is asked of: one range or several. */
export interface Target {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Most cells that a format is written to one by one; a format of whole columns reaches the cells in use. */
const manyCells = 200_000;

/** The cells of an area that a format is written to. */
export const formattedArea = (
  book: Book,
  sheetId: string,
  area: Area,
): Area => {
  if (area.rows * area.columns <= manyCells) return area;
  const used = book.grid.usedArea(sheetId, false);
  const rows = used === null ? 1 : used.row + used.rows - area.row;
  const columns = used === null ? 1 : used.column + used.columns - area.column;
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, rows)),
    columns: Math.max(1, Math.min(area.columns, columns)),
  };
};

const cellsOf = <T>(
  book: Book,
  { sheetId, areas }: Target,
  cell: (row: number, column: number) => T,
): T[] =>
  areas.flatMap((area) =>
    mapArea(formattedArea(book, sheetId, area), cell).flat(),
  );

/** Formats the cells; the rest of their format stays. */
export const setStyle = (
  book: Book,
  target: Target,
  style: Partial<CellStyle>,
): void => {
  requireWritable(book, target.sheetId);
  const patches = cellsOf(book, target, (row, column) => ({
    row,
    column,
    style,
  }));
  book.grid.write(target.sheetId, patches);
};

/** What all cells share, or null where they differ. Source: documentation of RangeFormat. */
export const commonStyle = <T>(
  book: Book,
  target: Target,
  of: (style: CellStyle) => T,
): T | null => {
  const styles = cellsOf(book, target, (row, column) =>
    of(book.grid.style(target.sheetId, row, column)),
  );
  const first = styles[0];
  return first !== undefined && styles.every((one) => one === first)
    ? first
    : null;
};
