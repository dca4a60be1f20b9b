import { itemNotFound } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { findSheet, requireStructure, type Book } from "./book";
import { anySheet, eventCalls } from "./event-calls";
import { requireSheetName } from "./worksheet";

const freeName = (book: Book): string => {
  for (let number = 1; ; number += 1)
    if (findSheet(book, `Sheet${number}`) === null) return `Sheet${number}`;
};

const add = (book: Book, name: unknown): HostObject => {
  requireStructure(book);
  const wanted =
    name === undefined || name === null
      ? freeName(book)
      : requireSheetName(book, String(name));
  return book.make.worksheet(book.grid.addSheet(wanted));
};

/** Excel.WorksheetCollection. */
export const worksheets = (book: Book): HostObject => {
  const find = (key: unknown) => {
    const sheet = findSheet(book, key);
    return sheet === null ? null : book.make.worksheet(sheet.id);
  };
  const item = ([key]: readonly unknown[]) => {
    const sheet = find(key);
    if (sheet === null) throw itemNotFound();
    return sheet;
  };
  const shown = (visibleOnly: unknown) =>
    book.grid.sheets().filter(({ visible }) => visible || visibleOnly !== true);
  const edge = (place: number, visibleOnly: unknown) => {
    const sheet = shown(visibleOnly).at(place);
    if (sheet === undefined) throw itemNotFound();
    return book.make.worksheet(sheet.id);
  };
  return {
    type: "WorksheetCollection",
    items: () => book.grid.sheets().map(({ id }) => book.make.worksheet(id)),
    item,
    call: {
      ...eventCalls(book, anySheet),
      Add: ([name]) => add(book, name),
      GetItem: item,
      GetItemOrNullObject: ([key]) => find(key),
      GetActiveWorksheet: () =>
        book.make.worksheet(book.grid.selection().sheetId),
      GetCount: ([visibleOnly]) => shown(visibleOnly).length,
      GetFirst: ([visibleOnly]) => edge(0, visibleOnly),
      GetLast: ([visibleOnly]) => edge(-1, visibleOnly),
    },
  };
};
