import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  plainStyle,
  type BorderSide,
  type CellBorder,
  type CellStyle,
} from "./cell-style";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Fill: HorizontalAlign.BOTH,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const underline: Readonly<Record<string, TextDecoration>> = {
  None: TextDecoration.NONE,
  Single: TextDecoration.SINGLE,
  Double: TextDecoration.DOUBLE,
};

/** Excel.BorderLineStyle and Excel.BorderWeight → the line that Univer draws. */
const lines: readonly (readonly [string, string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

const sides: readonly (readonly [BorderSide, "t" | "b" | "l" | "r"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];

/** Left padding, in pixels, that shows one level of indent. */
const indentPixels = 9;

const keyOf = <T>(table: Readonly<Record<string, T>>, value: T): string =>
  Object.keys(table).find((key) => table[key] === value) ?? "";

const toLine = (border: CellBorder): Nullable<IBorderStyleData> => {
  if (border.style === "None") return null;
  const exact = lines.find(
    ([style, weight]) => style === border.style && weight === border.weight,
  );
  const near = exact ?? lines.find(([style]) => style === border.style);
  return { s: near?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
};

const fromLine = (line: IBorderStyleData): CellBorder => {
  const found = lines.find(([, , drawn]) => drawn === line.s);
  return {
    style: found?.[0] ?? "Continuous",
    weight: found?.[1] ?? "Thin",
    color: line.cl.rgb ?? "#000000",
  };
};

const flag = (value: boolean): BooleanNumber =>
  value ? BooleanNumber.TRUE : BooleanNumber.FALSE;

const toBorders = (
  borders: CellStyle["borders"],
): NonNullable<IStyleData["bd"]> => {
  const drawn: NonNullable<IStyleData["bd"]> = {};
  for (const [side, key] of sides) {
    const border = borders[side];
    if (border !== undefined) drawn[key] = toLine(border);
  }
  return drawn;
};

const fromBorders = (drawn: IStyleData["bd"]): CellStyle["borders"] => {
  const borders: Partial<Record<BorderSide, CellBorder>> = {};
  for (const [side, key] of sides) {
    const line = drawn?.[key];
    if (line !== undefined && line !== null) borders[side] = fromLine(line);
  }
  return borders;
};

type Writer = {
  readonly [K in keyof CellStyle]: (value: CellStyle[K]) => IStyleData;
};

const writers: Writer = {
  numberFormat: (pattern) => ({
    n: pattern === "General" ? null : { pattern },
  }),
  fill: (color) => ({ bg: color === "" ? null : { rgb: color } }),
  fontColor: (color) => ({ cl: { rgb: color } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  bold: (value) => ({ bl: flag(value) }),
  italic: (value) => ({ it: flag(value) }),
  underline: (value) => ({
    ul: {
      s: flag(value !== "None"),
      t: underline[value] ?? TextDecoration.SINGLE,
    },
  }),
  horizontalAlignment: (value) => ({ ht: horizontal[value] ?? null }),
  verticalAlignment: (value) => ({ vt: vertical[value] ?? null }),
  wrapText: (value) => ({
    tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  }),
  indentLevel: (level) => ({ pd: { l: level * indentPixels } }),
  borders: (borders) => ({ bd: toBorders(borders) }),
};

const write = <K extends keyof CellStyle>(
  key: K,
  value: CellStyle[K],
): IStyleData => writers[key](value);

/** The part of a Univer style that a change of Excel's format members asks for. */
export const toUniverStyle = (style: Partial<CellStyle>): IStyleData => {
  const parts: IStyleData = {};
  for (const key of Object.keys(writers) as (keyof CellStyle)[]) {
    const value = style[key];
    if (value !== undefined) Object.assign(parts, write(key, value));
  }
  return parts;
};

/** A cell's Univer style in Excel's words. */
export const fromUniverStyle = (style: Nullable<IStyleData>): CellStyle => ({
  numberFormat: style?.n?.pattern ?? plainStyle.numberFormat,
  fill: style?.bg?.rgb ?? plainStyle.fill,
  fontColor: style?.cl?.rgb ?? plainStyle.fontColor,
  fontName: style?.ff ?? plainStyle.fontName,
  fontSize: style?.fs ?? plainStyle.fontSize,
  bold: style?.bl === BooleanNumber.TRUE,
  italic: style?.it === BooleanNumber.TRUE,
  underline:
    style?.ul?.s === BooleanNumber.TRUE
      ? keyOf(underline, style.ul.t ?? TextDecoration.SINGLE)
      : plainStyle.underline,
  horizontalAlignment:
    keyOf(horizontal, style?.ht ?? HorizontalAlign.UNSPECIFIED) ||
    plainStyle.horizontalAlignment,
  verticalAlignment:
    keyOf(vertical, style?.vt ?? VerticalAlign.BOTTOM) ||
    plainStyle.verticalAlignment,
  wrapText: style?.tb === WrapStrategy.WRAP,
  indentLevel: Math.round((style?.pd?.l ?? 0) / indentPixels),
  borders: fromBorders(style?.bd),
});
