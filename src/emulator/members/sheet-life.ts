import {
  HostError,
  invalidArgument,
  itemAlreadyExists,
} from "../protocol/host-error";
import { oneOf } from "./arguments";
import {
  findSheet,
  listsOf,
  requireStructure,
  sheetState,
  type Book,
} from "./book";

/** Source: "Rename a worksheet": at most 31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not "History". */
export const requireSheetName = (book: Book, name: string): string => {
  const bad =
    name === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === "history";
  if (bad) throw invalidArgument(`sheet name ${name}`);
  if (findSheet(book, name) !== null) throw itemAlreadyExists();
  return name;
};

/** Gives the sheet a name that no other has. */
export const rename = (book: Book, sheetId: string, name: string): void => {
  requireStructure(book);
  const current = sheetState(book, sheetId).name;
  if (name === current) return;
  if (name.toLowerCase() !== current.toLowerCase())
    requireSheetName(book, name);
  book.grid.changeSheet(sheetId, { name });
};

const shownSheets = (book: Book) =>
  book.grid.sheets().filter(({ visible }) => visible);

const requireAnother = (book: Book, sheetId: string): void => {
  // Source: "Worksheet.delete": a workbook keeps at least one visible sheet.
  if (!shownSheets(book).some(({ id }) => id !== sheetId))
    throw new HostError(
      "InvalidOperation",
      "A workbook must contain at least one visible worksheet.",
    );
};

/** What hangs on a sheet goes with it, whoever deleted it. */
export const forgetSheet = (book: Book, sheetId: string): void => {
  for (const list of listsOf(book))
    for (let i = list.length - 1; i >= 0; i -= 1)
      if (list[i]?.sheetId === sheetId) list.splice(i, 1);
  book.protectedSheets.delete(sheetId);
};

/** Deletes the sheet with all that hangs on it. */
export const remove = (book: Book, sheetId: string): void => {
  requireStructure(book);
  sheetState(book, sheetId);
  requireAnother(book, sheetId);
  book.grid.deleteSheet(sheetId);
  forgetSheet(book, sheetId);
};

/** Shows or hides the sheet; one stays visible. */
export const setVisibility = (
  book: Book,
  sheetId: string,
  value: unknown,
): void => {
  requireStructure(book);
  const visible =
    oneOf(value, ["Visible", "Hidden", "VeryHidden"]) === "Visible";
  if (!visible) requireAnother(book, sheetId);
  book.grid.changeSheet(sheetId, { visible });
};
