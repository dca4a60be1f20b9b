import { mapArea } from "../../grid/area";
import { plainStyle } from "../../grid/cell-style";
import { displayText } from "../../grid/display-text";
import type { Axis, CellContent } from "../../grid/grid";
import { requireWritable, type Book, type Place } from "../book";
import { readable } from "./range-shape";
import { contentFor, patchesOf } from "./range-values";

/** Something about the contents of each cell, row by row. */
export const contents = <T>(
  book: Book,
  place: Place,
  cell: (content: CellContent) => T,
): T[][] =>
  book.grid
    .read(place.sheetId, readable(book, place))
    .map((row) => row.map(cell));

/** The number format of each cell. */
export const formats = (book: Book, place: Place): string[][] =>
  mapArea(
    readable(book, place),
    (row, column) => book.grid.style(place.sheetId, row, column).numberFormat,
  );

/** What each cell shows. */
export const texts = (book: Book, place: Place): string[][] => {
  const patterns = formats(book, place);
  return book.grid
    .read(place.sheetId, readable(book, place))
    .map((row, i) =>
      row.map(({ value }, j) =>
        displayText(value, patterns[i]?.[j] ?? "General"),
      ),
    );
};

/** Source: documentation of Excel.RangeValueType. */
export const valueType = ({ value }: CellContent): string => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z/0-9]+[!?]?$/.test(value) ? "Error" : "String";
};

/** Writes values or formulas, as Excel takes them. */
export const writeContents = (
  book: Book,
  place: Place,
  value: unknown,
): void => {
  requireWritable(book, place.sheetId);
  const { grid } = book;
  const patches = patchesOf(place.area, value, (cell, row, column) =>
    contentFor(cell, grid.style(place.sheetId, row, column).numberFormat),
  );
  grid.write(place.sheetId, patches);
  book.changes.push(place);
};

/** Writes number formats. */
export const writeFormats = (
  book: Book,
  place: Place,
  value: unknown,
): void => {
  requireWritable(book, place.sheetId);
  const patches = patchesOf(place.area, value, (pattern) => ({
    style: { numberFormat: String(pattern) },
  }));
  book.grid.write(place.sheetId, patches);
};

/** Clears contents, formats or both. */
export const clear = (book: Book, place: Place, applyTo: string): void => {
  requireWritable(book, place.sheetId);
  const area = readable(book, place);
  const blank = { value: "", formula: null };
  const patch = {
    ...(applyTo === "Formats" ? {} : { content: blank }),
    ...(applyTo === "Contents" ? {} : { style: plainStyle }),
  };
  book.grid.write(
    place.sheetId,
    mapArea(area, (row, column) => ({ row, column, ...patch })).flat(),
  );
  if (applyTo !== "Formats")
    book.changes.push({ sheetId: place.sheetId, area });
};

/** Whether all of a range's rows or columns are hidden; null where some are. Source: documentation of Range.rowHidden. */
export const hidden = (
  book: Book,
  { sheetId, area }: Place,
  axis: Axis,
): boolean | null => {
  const [first, count] =
    axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const states = Array.from({ length: Math.min(count, 1_000) }, (_one, i) =>
    book.grid.isHidden(sheetId, axis, first + i),
  );
  const [state] = states;
  return state !== undefined && states.every((one) => one === state)
    ? state
    : null;
};
