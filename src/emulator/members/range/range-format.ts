import type { CellStyle } from "../../grid/cell-style";
import type { HostObject } from "../../protocol/host-object";
import { color, numeric, oneOf, yesOrNo } from "../arguments";
import { requireWritable, type Book } from "../book";
import { borders } from "./borders";
import { commonStyle, formattedArea, setStyle, type Target } from "./target";

type Property<K extends keyof CellStyle> = readonly [
  name: string,
  key: K,
  read: (value: unknown) => CellStyle[K],
];

const properties = <K extends keyof CellStyle>(
  book: Book,
  target: Target,
  list: readonly Property<K>[],
): Pick<Required<HostObject>, "get" | "set"> => ({
  get: Object.fromEntries(
    list.map(([name, key]) => [
      name,
      () => commonStyle(book, target, (style) => style[key]),
    ]),
  ),
  set: Object.fromEntries(
    list.map(([name, key, read]) => [
      name,
      (value: unknown) => setStyle(book, target, { [key]: read(value) }),
    ]),
  ),
});

const words =
  (...list: string[]) =>
  (value: unknown): string =>
    oneOf(value, list);

const fontProperties: readonly Property<keyof CellStyle>[] = [
  ["Bold", "bold", yesOrNo],
  ["Italic", "italic", yesOrNo],
  ["Color", "fontColor", color],
  ["Name", "fontName", String],
  ["Size", "fontSize", numeric],
  ["Underline", "underline", words("None", "Single", "Double")],
];

const formatProperties: readonly Property<keyof CellStyle>[] = [
  [
    "HorizontalAlignment",
    "horizontalAlignment",
    words(
      "General",
      "Left",
      "Center",
      "Right",
      "Fill",
      "Justify",
      "Distributed",
    ),
  ],
  ["VerticalAlignment", "verticalAlignment", words("Top", "Center", "Bottom")],
  ["WrapText", "wrapText", yesOrNo],
  ["IndentLevel", "indentLevel", numeric],
];

/** The style that a property of a format asks of a cell, by the names on the wire: "Font.Bold"; null for what is no style. */
export const styleFor = (
  name: string,
  value: unknown,
): Partial<CellStyle> | null => {
  if (name === "Fill.Color") return { fill: color(value) };
  const [wire = "", list] = name.startsWith("Font.")
    ? [name.slice("Font.".length), fontProperties]
    : [name, formatProperties];
  const found = list.find(([known]) => known === wire);
  return found === undefined ? null : { [found[1]]: found[2](value) };
};

const fill = (book: Book, target: Target): HostObject => ({
  type: "RangeFill",
  ...properties(book, target, [["Color", "fill", color]]),
  call: { Clear: () => setStyle(book, target, { fill: "" }) },
});

const font = (book: Book, target: Target): HostObject => ({
  type: "RangeFont",
  ...properties(book, target, fontProperties),
});

const setWidth = (book: Book, target: Target, points: number): void => {
  requireWritable(book, target.sheetId);
  for (const area of target.areas)
    book.grid.setColumnWidth(target.sheetId, area, points);
};

const setHeight = (book: Book, target: Target, points: number): void => {
  requireWritable(book, target.sheetId);
  for (const area of target.areas)
    book.grid.setRowHeight(target.sheetId, area, points);
};

/** Points of one more character in a column that fits its text. */
const pointsPerCharacter = 5.5;

const autofitColumns = (book: Book, { sheetId, areas }: Target): void => {
  for (const whole of areas) {
    const area = formattedArea(book, sheetId, whole);
    for (let offset = 0; offset < area.columns; offset += 1) {
      const column = { ...area, column: area.column + offset, columns: 1 };
      const lengths = book.grid
        .read(sheetId, column)
        .map(([cell]) => String(cell?.value ?? "").length);
      const points = (Math.max(8, ...lengths) + 1) * pointsPerCharacter;
      setWidth(book, { sheetId, areas: [column] }, points);
    }
  }
};

/** Excel.RangeFormat, of a range or of several. */
export const rangeFormat = (book: Book, target: Target): HostObject => {
  const base = properties(book, target, formatProperties);
  const { sheetId, areas } = target;
  const { row, column } = areas[0] ?? { row: 0, column: 0 };
  return {
    type: "RangeFormat",
    get: {
      ...base.get,
      ColumnWidth: () => book.grid.columnWidth(sheetId, column),
      RowHeight: () => book.grid.rowHeight(sheetId, row),
      Fill: () => fill(book, target),
      Font: () => font(book, target),
      Borders: () => borders(book, target),
    },
    set: {
      ...base.set,
      ColumnWidth: (value) => setWidth(book, target, numeric(value)),
      RowHeight: (value) => setHeight(book, target, numeric(value)),
    },
    call: {
      AutofitColumns: () => autofitColumns(book, target),
      AutofitRows: () => undefined, // rows of the grid fit their text by themselves
    },
  };
};
