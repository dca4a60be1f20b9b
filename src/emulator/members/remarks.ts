import { HostError, itemNotFound } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { textArgument } from "./arguments";
import { requireWritable, type Book, type RemarkRecord } from "./book";
import { placeArgument } from "./place";

const show = (book: Book, record: RemarkRecord, text: string | null): void =>
  book.grid.showNote(record.sheetId, record.row, record.column, text);

const remarkObject = (book: Book, record: RemarkRecord): HostObject => {
  const { sheetId, row, column } = record;
  const area = { row, column, rows: 1, columns: 1 };
  return {
    type: record.kind === "note" ? "Note" : "Comment",
    id: record.id,
    get: {
      Id: () => record.id,
      Content: () => record.content,
    },
    set: {
      Content: (value) => {
        record.content = String(value);
        show(book, record, record.content);
      },
    },
    call: {
      GetLocation: () => book.make.range({ sheetId, area }),
      Delete: () => {
        book.remarks.splice(book.remarks.indexOf(record), 1);
        show(book, record, null);
      },
    },
  };
};

const add = (
  book: Book,
  kind: RemarkRecord["kind"],
  sheetId: string,
  args: readonly unknown[],
): HostObject => {
  const place = placeArgument(book, sheetId, args[0]);
  requireWritable(book, place.sheetId);
  const { row, column } = place.area;
  const taken = book.remarks.some(
    (one) =>
      one.sheetId === place.sheetId && one.row === row && one.column === column,
  );
  // Source: documentation of CommentCollection.add: a cell has one comment or note.
  if (taken)
    throw new HostError(
      "InvalidOperation",
      "The cell already has a comment or a note.",
    );
  const record = {
    id: book.nextId(),
    kind,
    sheetId: place.sheetId,
    row,
    column,
    content: textArgument(args, 1),
  };
  book.remarks.push(record);
  show(book, record, record.content);
  return remarkObject(book, record);
};

/** Excel.CommentCollection or Excel.NoteCollection, of a sheet or (null) of the workbook. */
export const remarks = (
  book: Book,
  kind: RemarkRecord["kind"],
  sheetId: string | null,
): HostObject => {
  const here = () =>
    book.remarks.filter(
      (one) =>
        one.kind === kind && (sheetId === null || one.sheetId === sheetId),
    );
  const home = () => sheetId ?? book.grid.selection().sheetId;
  const find = ([key]: readonly unknown[]) =>
    here().find(({ id }) => id === key) ?? null;
  const object = (record: RemarkRecord | null) =>
    record === null ? null : remarkObject(book, record);
  const at = ([cell]: readonly unknown[]) => {
    const { sheetId: sheet, area } = placeArgument(book, home(), cell);
    const found = here().find(
      (one) =>
        one.sheetId === sheet &&
        one.row === area.row &&
        one.column === area.column,
    );
    return found ?? null;
  };
  const required = (record: RemarkRecord | null) => {
    if (record === null) throw itemNotFound();
    return remarkObject(book, record);
  };
  // A comment's item is asked for by identity, a note's by its cell.
  const key =
    kind === "note"
      ? (args: readonly unknown[]) => find(args) ?? at(args)
      : find;
  return {
    type: kind === "note" ? "NoteCollection" : "CommentCollection",
    items: () => here().map((one) => remarkObject(book, one)),
    item: (args) => required(key(args)),
    call: {
      Add: (args) => add(book, kind, home(), args),
      GetItem: (args) => required(key(args)),
      GetItemOrNullObject: (args) => object(key(args)),
      GetItemByCell: (args) => required(at(args)),
      GetCount: () => here().length,
    },
  };
};
