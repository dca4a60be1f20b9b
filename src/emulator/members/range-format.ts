import { mapArea, type Area } from "../grid/area";
import {
  type BorderSide,
  type CellBorder,
  type CellStyle,
} from "../grid/cell-style";
import { invalidArgument } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { color, numeric, oneOf, yesOrNo } from "./arguments";
import { requireWritable, type Book } from "./book";
import type { Place } from "./book";

/** Most cells that a format is written to one by one; a format of whole columns reaches the cells in use. */
const manyCells = 200_000;

const formatted = (book: Book, { sheetId, area }: Place): Area => {
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

const setStyle = (
  book: Book,
  place: Place,
  style: Partial<CellStyle>,
): void => {
  requireWritable(book, place.sheetId);
  const patches = mapArea(formatted(book, place), (row, column) => ({
    row,
    column,
    style,
  })).flat();
  book.grid.write(place.sheetId, patches);
};

/** What all cells of a range share, or null where they differ. Source: documentation of RangeFormat. */
const common = <T>(
  book: Book,
  place: Place,
  of: (style: CellStyle) => T,
): T | null => {
  const styles = mapArea(formatted(book, place), (row, column) =>
    of(book.grid.style(place.sheetId, row, column)),
  ).flat();
  const first = styles[0];
  return first !== undefined && styles.every((one) => one === first)
    ? first
    : null;
};

type Property<K extends keyof CellStyle> = readonly [
  name: string,
  key: K,
  read: (value: unknown) => CellStyle[K],
];

const properties = <K extends keyof CellStyle>(
  book: Book,
  place: Place,
  list: readonly Property<K>[],
): Pick<Required<HostObject>, "get" | "set"> => ({
  get: Object.fromEntries(
    list.map(([name, key]) => [
      name,
      () => common(book, place, (style) => style[key]),
    ]),
  ),
  set: Object.fromEntries(
    list.map(([name, key, read]) => [
      name,
      (value: unknown) => setStyle(book, place, { [key]: read(value) }),
    ]),
  ),
});

const text = (value: unknown): string => String(value);

const fontProperties: readonly Property<keyof CellStyle>[] = [
  ["Bold", "bold", yesOrNo],
  ["Italic", "italic", yesOrNo],
  ["Color", "fontColor", color],
  ["Name", "fontName", text],
  ["Size", "fontSize", numeric],
  [
    "Underline",
    "underline",
    (value) => oneOf(value, ["None", "Single", "Double"]),
  ],
];

const horizontalWords = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];

const formatProperties: readonly Property<keyof CellStyle>[] = [
  [
    "HorizontalAlignment",
    "horizontalAlignment",
    (value) => oneOf(value, horizontalWords),
  ],
  [
    "VerticalAlignment",
    "verticalAlignment",
    (value) =>
      oneOf(value, ["Top", "Center", "Bottom", "Justify", "Distributed"]),
  ],
  ["WrapText", "wrapText", yesOrNo],
  ["IndentLevel", "indentLevel", numeric],
];

const fill = (book: Book, place: Place): HostObject => ({
  type: "RangeFill",
  ...properties(book, place, [["Color", "fill", color]]),
  call: { Clear: () => setStyle(book, place, { fill: "" }) },
});

const font = (book: Book, place: Place): HostObject => ({
  type: "RangeFont",
  ...properties(book, place, fontProperties),
});

/** The cells that lie on a side of a range, and the side of those cells. */
const edge = (
  area: Area,
  index: string,
): readonly (readonly [Area, BorderSide])[] => {
  const last = {
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
  };
  switch (index) {
    case "EdgeTop":
      return [[{ ...area, rows: 1 }, "EdgeTop"]];
    case "EdgeBottom":
      return [[{ ...area, row: last.row, rows: 1 }, "EdgeBottom"]];
    case "EdgeLeft":
      return [[{ ...area, columns: 1 }, "EdgeLeft"]];
    case "EdgeRight":
      return [[{ ...area, column: last.column, columns: 1 }, "EdgeRight"]];
    case "InsideHorizontal":
      return area.rows < 2
        ? []
        : [[{ ...area, rows: area.rows - 1 }, "EdgeBottom"]];
    case "InsideVertical":
      return area.columns < 2
        ? []
        : [[{ ...area, columns: area.columns - 1 }, "EdgeRight"]];
    default:
      throw invalidArgument(index);
  }
};

const noBorder: CellBorder = {
  style: "None",
  weight: "Thin",
  color: "#000000",
};

const border = (book: Book, place: Place, index: string): HostObject => {
  const parts = edge(formatted(book, place), index);
  const current = (): CellBorder => {
    const [part] = parts;
    if (part === undefined) return noBorder;
    const [area, side] = part;
    return (
      book.grid.style(place.sheetId, area.row, area.column).borders[side] ??
      noBorder
    );
  };
  const change = (wish: Partial<CellBorder>): void => {
    // Source: documentation of RangeBorder: a weight or colour of a side without a line draws a continuous one.
    const style =
      wish.style ??
      (current().style === "None" ? "Continuous" : current().style);
    const drawn = { ...current(), style, ...wish };
    for (const [area, side] of parts)
      setStyle(
        book,
        { sheetId: place.sheetId, area },
        { borders: { [side]: drawn } },
      );
  };
  return {
    type: "RangeBorder",
    get: {
      SideIndex: () => index,
      Style: () => current().style,
      Weight: () => current().weight,
      Color: () => current().color,
    },
    set: {
      Style: (value) => change({ style: text(value) }),
      Weight: (value) => change({ weight: text(value) }),
      Color: (value) => change({ color: color(value) }),
    },
  };
};

const borders = (book: Book, place: Place): HostObject => {
  const item = ([index]: readonly unknown[]) =>
    border(book, place, text(index));
  return {
    type: "RangeBorderCollection",
    get: {},
    item,
    call: { GetItem: item },
  };
};

const width = (book: Book, place: Place, points: number): void => {
  requireWritable(book, place.sheetId);
  book.grid.setColumnWidth(place.sheetId, place.area, points);
};

const height = (book: Book, place: Place, points: number): void => {
  requireWritable(book, place.sheetId);
  book.grid.setRowHeight(place.sheetId, place.area, points);
};

/** Points of one more character in a column that fits its text. */
const pointsPerCharacter = 5.5;

const autofitColumns = (book: Book, { sheetId, area }: Place): void => {
  const used = formatted(book, { sheetId, area });
  book.grid.read(sheetId, { ...used, rows: 1 })[0]?.forEach((_cell, j) => {
    const column = { ...used, column: used.column + j, columns: 1 };
    const lengths = book.grid
      .read(sheetId, column)
      .map(([cell]) => String(cell?.value ?? "").length);
    const longest = Math.max(8, ...lengths);
    width(book, { sheetId, area: column }, (longest + 1) * pointsPerCharacter);
  });
};

/** Excel.RangeFormat. */
export const rangeFormat = (book: Book, place: Place): HostObject => {
  const base = properties(book, place, formatProperties);
  const { sheetId, area } = place;
  return {
    type: "RangeFormat",
    get: {
      ...base.get,
      ColumnWidth: () => book.grid.columnWidth(sheetId, area.column),
      RowHeight: () => book.grid.rowHeight(sheetId, area.row),
      Fill: () => fill(book, place),
      Font: () => font(book, place),
      Borders: () => borders(book, place),
    },
    set: {
      ...base.set,
      ColumnWidth: (value) => width(book, place, numeric(value)),
      RowHeight: (value) => height(book, place, numeric(value)),
    },
    call: {
      AutofitColumns: () => autofitColumns(book, place),
      AutofitRows: () => undefined, // rows of the grid fit their text by themselves
    },
  };
};
