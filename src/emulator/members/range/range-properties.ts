import { mapArea, type Area } from "../../grid/area";
import type { CellBorder, CellStyle } from "../../grid/cell-style";
import type { CellPatch } from "../../grid/grid";
import { invalidArgument } from "../../protocol/host-error";
import { setMember, type HostObject } from "../../protocol/host-object";
import { color } from "../arguments";
import { requireWritable, type Book, type Place } from "../book";
import { styleFor } from "./range-format";
import { otherShape } from "./range-values";

/** Source: Excel.CellBorderCollection of @types/office-js. */
const sides: Readonly<Record<string, string>> = {
  Top: "EdgeTop",
  Bottom: "EdgeBottom",
  Left: "EdgeLeft",
  Right: "EdgeRight",
};

/** One property of a description: "Format.Font.Bold" and its value. */
type Wish = readonly [name: string, value: unknown];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wishesOf = (description: unknown, path: string): readonly Wish[] => {
  if (!isRecord(description)) throw invalidArgument("expected properties");
  return Object.entries(description).flatMap(
    ([name, value]): readonly Wish[] => {
      const wire = `${path}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const isWhole = wire === "Hyperlink" || !isRecord(value);
      return isWhole ? [[wire, value]] : wishesOf(value, `${wire}.`);
    },
  );
};

const borderStyle = (wishes: readonly Wish[]): Partial<CellStyle> => {
  const borders: Record<string, CellBorder> = {};
  for (const [name, value] of wishes) {
    const [, side = "", part = ""] =
      /^Format\.Borders\.(\w+)\.(\w+)$/.exec(name) ?? [];
    const edge = sides[side];
    if (edge === undefined) continue;
    const now = borders[edge] ?? {
      style: "Continuous",
      weight: "Thin",
      color: "#000000",
    };
    borders[edge] = {
      ...now,
      ...(part === "Color"
        ? { color: color(value) }
        : { [part.toLowerCase()]: String(value) }),
    };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
};

/** What a description asks of the cells' style, and the rest: widths, links, what is hidden. */
const styleOf = (
  wishes: readonly Wish[],
): readonly [Partial<CellStyle>, readonly Wish[]] => {
  let style = borderStyle(wishes);
  const rest: Wish[] = [];
  for (const [name, value] of wishes) {
    if (name.startsWith("Format.Borders.")) continue;
    const asked = name.startsWith("Format.")
      ? styleFor(name.slice("Format.".length), value)
      : null;
    if (asked === null) rest.push([name, value]);
    else style = { ...style, ...asked };
  }
  return [style, rest];
};

const setRest = (range: HostObject, [name, value]: Wish): void => {
  const format = range.get?.Format?.();
  if (name.startsWith("Format."))
    setMember(format as HostObject, name.slice("Format.".length), value);
  else setMember(range, name, value);
};

/** Sets each area as its description says, the styles of all of them in one write. */
const applyEach = (
  book: Book,
  sheetId: string,
  areas: readonly Area[],
  descriptions: unknown,
): void => {
  if (!Array.isArray(descriptions) || descriptions.length !== areas.length)
    throw otherShape();
  requireWritable(book, sheetId);
  const patches: CellPatch[] = [];
  areas.forEach((area, i) => {
    const [style, rest] = styleOf(wishesOf(descriptions[i], ""));
    if (Object.keys(style).length > 0)
      patches.push(
        ...mapArea(area, (row, column) => ({ row, column, style })).flat(),
      );
    if (rest.length === 0) return;
    const range = book.make.range({ sheetId, area });
    for (const wish of rest) setRest(range, wish);
  });
  book.grid.write(sheetId, patches);
};

/**
 * Range.setCellProperties, setRowProperties and setColumnProperties. Source: their documentation: one description for each
 * cell, row or column of the range; what a description leaves out stays as it is.
 */
export const propertyCalls = (
  book: Book,
  { sheetId, area }: Place,
): NonNullable<HostObject["call"]> => ({
  SetCellProperties: ([rows]) => {
    if (!Array.isArray(rows) || rows.length !== area.rows) throw otherShape();
    const cells = mapArea(area, (row, column) => ({
      row,
      column,
      rows: 1,
      columns: 1,
    }));
    cells.forEach((row, i) => applyEach(book, sheetId, row, rows[i]));
  },
  SetRowProperties: ([rows]) => {
    const areas = Array.from({ length: area.rows }, (_, i) => ({
      ...area,
      row: area.row + i,
      rows: 1,
    }));
    applyEach(book, sheetId, areas, rows);
  },
  SetColumnProperties: ([columns]) => {
    const areas = Array.from({ length: area.columns }, (_, i) => ({
      ...area,
      column: area.column + i,
      columns: 1,
    }));
    applyEach(book, sheetId, areas, columns);
  },
});
