import { mapArea } from "../../grid/area";
import type { CellContent } from "../../grid/grid";
import { invalidArgument, notEmulated } from "../../protocol/host-error";
import { requireWritable, type Book, type Place } from "../book";
import { placeArgument } from "../place";

/**
 * Range.copyFrom for formulas alone. Source: its documentation: relative addresses follow, and a destination that is a
 * multiple of the source is filled with it again and again.
 */
export const copyInto = (
  book: Book,
  { sheetId, area }: Place,
  [from, type]: readonly unknown[],
): void => {
  if (type !== "Formulas") throw notEmulated(`copyFrom of ${String(type)}`);
  requireWritable(book, sheetId);
  const source = placeArgument(book, sheetId, from);
  const { rows, columns } = source.area;
  if (area.rows % rows !== 0 || area.columns % columns !== 0)
    throw invalidArgument("a destination that is no multiple of the source");
  const cells = book.grid.read(source.sheetId, source.area);
  const moved = (cell: CellContent, down: number, across: number) =>
    cell.formula === null
      ? cell
      : {
          ...cell,
          formula: book.grid.movedFormula(cell.formula, down, across),
        };
  const patches = mapArea(area, (row, column) => {
    const [i, j] = [(row - area.row) % rows, (column - area.column) % columns];
    const cell = cells[i]?.[j];
    const content =
      cell &&
      moved(cell, row - source.area.row - i, column - source.area.column - j);
    return { row, column, ...(content ? { content } : {}) };
  });
  book.grid.write(sheetId, patches.flat());
  book.changes.push({ sheetId, area });
};
