import {
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from "../protocol/host-error";
import {
  getMember,
  isHostObject,
  type HostObject,
} from "../protocol/host-object";
import { yesOrNo } from "./arguments";
import { requireStructure, type Book, type NameRecord } from "./book";
import { collection } from "./collection";
import { parseArea, splitAddress, formatArea } from "../grid/area";
import { placeAt } from "./place";

const absolute = (address: string): string => {
  const { sheet, address: cells } = splitAddress(address);
  const area = parseArea(cells);
  const fixed =
    area === null
      ? cells
      : formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const prefix =
    sheet === null ? "" : address.slice(0, address.lastIndexOf("!") + 1);
  return `=${prefix}${fixed}`;
};

const formulaOf = (reference: unknown): string => {
  if (isHostObject(reference))
    return absolute(String(getMember(reference, "Address")));
  const text = String(reference);
  return text.startsWith("=") ? text : `=${text}`;
};

const add = (
  book: Book,
  sheetId: string | null,
  [name, reference, comment]: readonly unknown[],
): HostObject => {
  requireStructure(book);
  const text = String(name);
  // Source: "Names in formulas": a letter, _ or \ first, no spaces, not like a cell address.
  if (
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) ||
    /^(?:[A-Z]{1,3}\d+|[RC])$/i.test(text)
  )
    throw invalidArgument(`name ${text}`);
  const same = (one: { readonly name: string }) =>
    one.name.toLowerCase() === text.toLowerCase();
  const taken =
    book.tables.some(same) ||
    book.names.some((one) => same(one) && one.sheetId === sheetId);
  if (taken) throw itemAlreadyExists();
  const record: NameRecord = {
    name: text,
    sheetId,
    formula: formulaOf(reference),
    comment: typeof comment === "string" ? comment : "",
    visible: true,
  };
  book.names.push(record);
  book.grid.defineName(text, record.formula, sheetId);
  return namedItem(book, record);
};

const remove = (book: Book, record: NameRecord): void => {
  book.names.splice(book.names.indexOf(record), 1);
  book.grid.defineName(record.name, null, record.sheetId);
};

const rangeOf = (book: Book, { formula }: NameRecord): HostObject | null => {
  const { sheet, address } = splitAddress(formula.slice(1));
  if (sheet === null || parseArea(address) === null) return null;
  return book.make.range(placeAt(book, "", formula.slice(1)));
};

const namedItem = (book: Book, record: NameRecord): HostObject => ({
  type: "NamedItem",
  id: record.name,
  get: {
    Name: () => record.name,
    Formula: () => record.formula,
    Comment: () => record.comment,
    Visible: () => record.visible,
    Scope: () => (record.sheetId === null ? "Workbook" : "Worksheet"),
    Type: () => (rangeOf(book, record) === null ? "Error" : "Range"),
  },
  set: {
    Formula: (value) => {
      record.formula = formulaOf(value);
      book.grid.defineName(record.name, record.formula, record.sheetId);
    },
    Comment: (value) => void (record.comment = String(value)),
    Visible: (value) => void (record.visible = yesOrNo(value)),
  },
  call: {
    Delete: () => remove(book, record),
    GetRangeOrNullObject: () => rangeOf(book, record),
    GetRange: () => {
      const found = rangeOf(book, record);
      if (found === null) throw itemNotFound();
      return found;
    },
  },
});

/** Excel.NamedItemCollection of a sheet, or (null) of the workbook. */
export const names = (book: Book, sheetId: string | null): HostObject => {
  const here = () => book.names.filter((one) => one.sheetId === sheetId);
  return collection(
    "NamedItemCollection",
    {
      items: () => here().map((one) => namedItem(book, one)),
      find: (key) => {
        const wanted = String(key).toLowerCase();
        const found = here().find(({ name }) => name.toLowerCase() === wanted);
        return found === undefined ? null : namedItem(book, found);
      },
    },
    { Add: (args) => add(book, sheetId, args) },
  );
};
