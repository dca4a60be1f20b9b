import { itemNotFound } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { collection } from "./collection";
import { findSheet, requireStructure, type Book } from "./book";
import { anySheet, eventCalls } from "./event-calls";
import { requireSheetName } from "./sheet-life";

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
  const shown = (visibleOnly: unknown) =>
    book.grid.sheets().filter(({ visible }) => visible || visibleOnly !== true);
  const edge = (place: number, visibleOnly: unknown) => {
    const sheet = shown(visibleOnly).at(place);
    if (sheet === undefined) throw itemNotFound();
    return book.make.worksheet(sheet.id);
  };
  return collection(
    "WorksheetCollection",
    {
      items: () => book.grid.sheets().map(({ id }) => book.make.worksheet(id)),
      find: (key) => {
        const sheet = findSheet(book, key);
        return sheet === null ? null : book.make.worksheet(sheet.id);
      },
    },
    {
      ...eventCalls(book, anySheet),
      Add: ([name]) => add(book, name),
      GetActiveWorksheet: () =>
        book.make.worksheet(book.grid.selection().sheetId),
      GetCount: ([visibleOnly]) => shown(visibleOnly).length,
      GetFirst: ([visibleOnly]) => edge(0, visibleOnly),
      GetLast: ([visibleOnly]) => edge(-1, visibleOnly),
    },
  );
};
