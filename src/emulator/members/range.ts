import { displayText } from "../grid/display-text";
import {
  intersect,
  mapArea,
  sheetColumns,
  sheetRows,
  type Area,
} from "../grid/area";
import { plainStyle } from "../grid/cell-style";
import type { Axis, CellContent } from "../grid/grid";
import { invalidArgument } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { numberArgument, oneOf, yesOrNo } from "./arguments";
import { requireWritable, sheetState, type Book, type Place } from "./book";
import { dataValidation, linkOf, setLink } from "./cell-extras";
import { conditionalFormats } from "./conditional-formats";
import { rangeFormat } from "./range-format";
import { contentFor, patchesOf } from "./range-values";
import { addressOf, placeArgument } from "./place";

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
const readable = (book: Book, { sheetId, area }: Place): Area => {
  if (area.rows < sheetRows && area.columns < sheetColumns) return area;
  const used = book.grid.usedArea(sheetId, false);
  const filled = used === null ? null : intersect(area, used);
  return filled ?? { ...area, rows: 1, columns: 1 };
};

const contents = <T>(
  book: Book,
  place: Place,
  cell: (content: CellContent) => T,
): T[][] =>
  book.grid
    .read(place.sheetId, readable(book, place))
    .map((row) => row.map(cell));

const formats = (book: Book, place: Place): string[][] =>
  mapArea(
    readable(book, place),
    (row, column) => book.grid.style(place.sheetId, row, column).numberFormat,
  );

const texts = (book: Book, place: Place): string[][] => {
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
const valueType = ({ value }: CellContent): string => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z/0-9]+[!?]?$/.test(value) ? "Error" : "String";
};

const writeContents = (book: Book, place: Place, value: unknown): void => {
  requireWritable(book, place.sheetId);
  const { grid } = book;
  const patches = patchesOf(place.area, value, (cell, row, column) =>
    contentFor(cell, grid.style(place.sheetId, row, column).numberFormat),
  );
  grid.write(place.sheetId, patches);
  book.changes.push(place);
};

const writeFormats = (book: Book, place: Place, value: unknown): void => {
  requireWritable(book, place.sheetId);
  const patches = patchesOf(place.area, value, (pattern) => ({
    style: { numberFormat: String(pattern) },
  }));
  book.grid.write(place.sheetId, patches);
};

const clear = (book: Book, place: Place, applyTo: string): void => {
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

const cellIn = ({ sheetId, area }: Place, args: readonly unknown[]): Place => ({
  sheetId,
  area: shifted({
    row: area.row + numberArgument(args, 0),
    column: area.column + numberArgument(args, 1),
    rows: 1,
    columns: 1,
  }),
});

const moved = (
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
const usedIn = (
  book: Book,
  { sheetId, area }: Place,
  valuesOnly: boolean,
): Area | null => {
  const used = book.grid.usedArea(sheetId, valuesOnly);
  return used === null ? null : intersect(area, used);
};

const bounding = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
};

/** Whether all of a range's rows or columns are hidden; null where some are. Source: documentation of Range.rowHidden. */
const hidden = (
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

const clearModes = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
];

/** Excel.Range. */
export const range = (book: Book, place: Place): HostObject => {
  const { sheetId, area } = place;
  const at = (other: Place) => range(book, other);
  const inSheet = (other: Area) => at({ sheetId, area: other });
  const formulas = () =>
    contents(book, place, ({ value, formula }) => formula ?? value);
  return {
    type: "Range",
    get: {
      Values: () => contents(book, place, ({ value }) => value),
      Formulas: formulas,
      Text: () => texts(book, place),
      ValueTypes: () => contents(book, place, valueType),
      NumberFormat: () => formats(book, place),
      Address: () => addressOf(book, place),
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rows,
      ColumnCount: () => area.columns,
      CellCount: () => area.rows * area.columns,
      Worksheet: () => book.make.worksheet(sheetId),
      Format: () => rangeFormat(book, { sheetId, areas: [area] }),
      DataValidation: () => dataValidation(book, place),
      Hyperlink: () => linkOf(book, place),
      ColumnHidden: () => hidden(book, place, "columns"),
      RowHidden: () => hidden(book, place, "rows"),
      ConditionalFormats: () => conditionalFormats(book, place),
    },
    set: {
      Values: (value) => writeContents(book, place, value),
      Formulas: (value) => writeContents(book, place, value),
      NumberFormat: (value) => writeFormats(book, place, value),
      Hyperlink: (value) => setLink(book, place, value),
      ColumnHidden: (value) =>
        book.grid.setHidden(sheetId, "columns", area, yesOrNo(value)),
      RowHidden: (value) =>
        book.grid.setHidden(sheetId, "rows", area, yesOrNo(value)),
    },
    call: {
      Select: () => {
        sheetState(book, sheetId);
        book.grid.select({ sheetId, areas: [area] });
      },
      Clear: ([applyTo = "All"]) =>
        clear(book, place, oneOf(applyTo ?? "All", clearModes)),
      Merge: () => book.grid.merge(sheetId, area),
      GetCell: (args) => at(cellIn(place, args)),
      GetResizedRange: (args) =>
        at(
          moved(place, {
            rows: numberArgument(args, 0),
            columns: numberArgument(args, 1),
          }),
        ),
      GetOffsetRange: (args) =>
        at(
          moved(place, {
            row: numberArgument(args, 0),
            column: numberArgument(args, 1),
          }),
        ),
      GetEntireRow: () =>
        inSheet({ ...area, column: 0, columns: sheetColumns }),
      GetEntireColumn: () => inSheet({ ...area, row: 0, rows: sheetRows }),
      GetLastCell: () => at(cellIn(place, [area.rows - 1, area.columns - 1])),
      GetRow: (args) =>
        inSheet({ ...area, row: area.row + numberArgument(args, 0), rows: 1 }),
      GetColumn: (args) =>
        inSheet({
          ...area,
          column: area.column + numberArgument(args, 0),
          columns: 1,
        }),
      GetBoundingRect: ([other]) =>
        inSheet(bounding(area, placeArgument(book, sheetId, other).area)),
      GetIntersectionOrNullObject: ([other]) => {
        const shared = intersect(
          area,
          placeArgument(book, sheetId, other).area,
        );
        return shared === null ? null : inSheet(shared);
      },
      GetUsedRangeOrNullObject: ([valuesOnly = false]) => {
        const used = usedIn(book, place, yesOrNo(valuesOnly ?? false));
        return used === null ? null : inSheet(used);
      },
      GetUsedRange: ([valuesOnly = false]) =>
        inSheet(
          usedIn(book, place, yesOrNo(valuesOnly ?? false)) ?? {
            ...area,
            rows: 1,
            columns: 1,
          },
        ),
    },
  };
};
