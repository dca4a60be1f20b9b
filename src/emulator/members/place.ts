import { formatArea, parseArea, quoteSheet, splitAddress } from "../grid/area";
import { invalidArgument } from "../protocol/host-error";
import { getMember, isHostObject } from "../protocol/host-object";
import { findSheet, sheetState, type Book, type Place } from "./book";

/** "Sheet1!A1:B2", as Range.address gives it. */
export const addressOf = (book: Book, { sheetId, area }: Place): string =>
  `${quoteSheet(sheetState(book, sheetId).name)}!${formatArea(area)}`;

/** Reads an address on a sheet, or a workbook name or table that stands for one. */
export const placeAt = (book: Book, sheetId: string, text: string): Place => {
  const { sheet, address } = splitAddress(text);
  const target = sheet === null ? sheetId : findSheet(book, sheet)?.id;
  const area = parseArea(address);
  if (area !== null && target !== undefined) return { sheetId: target, area };
  const name = book.names.find(
    (one) => one.name.toLowerCase() === text.toLowerCase(),
  );
  if (name !== undefined) return placeAt(book, sheetId, name.formula.slice(1));
  const table = book.tables.find(
    (one) => one.name.toLowerCase() === text.toLowerCase(),
  );
  if (table !== undefined) return table;
  throw invalidArgument(text);
};

/** The place that an argument names: an address or a range. */
export const placeArgument = (
  book: Book,
  sheetId: string,
  value: unknown,
): Place =>
  placeAt(
    book,
    sheetId,
    isHostObject(value) ? String(getMember(value, "Address")) : String(value),
  );
