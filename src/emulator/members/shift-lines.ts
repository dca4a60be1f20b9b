import type { Area } from "../grid/area";
import type { LineShift } from "../grid/grid";
import { shiftArea, shiftFormula } from "../grid/line-shift";
import { sheetState, type Book } from "./book";

/** Replaces each record by what becomes of it; null takes it away. */
const revise = <T>(list: T[], become: (record: T) => T | null): void => {
  list.splice(0, list.length, ...list.flatMap((one) => become(one) ?? []));
};

/**
 * What hangs on a sheet follows when rows or columns of it come or go, as its cells do: tables, rules, links, choices, notes,
 * names and charts. A link's own target does not, nor does it in Excel, where it is a text.
 */
export const shiftBook = (
  book: Book,
  sheetId: string,
  shift: LineShift,
): void => {
  const { name } = sheetState(book, sheetId);
  const formulaOn = (home: string | null, formula: string) =>
    shiftFormula(formula, { name, isHome: home === sheetId }, shift);
  const placed = <T extends { readonly sheetId: string; readonly area: Area }>(
    one: T,
  ): T | null => {
    if (one.sheetId !== sheetId) return one;
    const area = shiftArea(one.area, shift);
    return area === null ? null : { ...one, area };
  };
  revise(book.tables, placed);
  revise(book.links, placed);
  revise(book.choices, placed);
  revise(book.remarks, (one) => {
    const cell = { row: one.row, column: one.column, rows: 1, columns: 1 };
    const moved = placed({ sheetId: one.sheetId, area: cell });
    if (moved === null) return null;
    const { row, column } = moved.area;
    return { ...one, row, column };
  });
  revise(book.charts, (one) => ({
    ...one,
    source: formulaOn(one.sheetId, one.source),
  }));
  revise(book.highlights, (one) => {
    if (one.sheetId !== sheetId) return one;
    const areas = one.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    const formula = formulaOn(sheetId, one.formula);
    return areas.length === 0 ? null : { ...one, areas, formula };
  });
  for (const record of book.names) {
    record.formula = formulaOn(record.sheetId, record.formula);
    book.grid.defineName(record.name, record.formula, record.sheetId);
  }
  book.grid.showHighlights(book.highlights);
};
