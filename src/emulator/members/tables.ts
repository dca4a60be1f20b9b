import { intersect, type Area } from "../grid/area";
import {
  HostError,
  invalidArgument,
  itemAlreadyExists,
} from "../protocol/host-error";
import { type HostObject } from "../protocol/host-object";
import { yesOrNo } from "./arguments";
import {
  requireWritable,
  type Book,
  type Place,
  type TableRecord,
} from "./book";
import { collection } from "./collection";
import { placeArgument } from "./place";

const freeName = (book: Book): string => {
  for (let number = 1; ; number += 1)
    if (!book.tables.some(({ name }) => name === `Table${number}`))
      return `Table${number}`;
};

const requireName = (book: Book, name: string): string => {
  // Source: "Rename an Excel table": a letter, _ or \ first, no spaces, no cell address, unique in the workbook.
  if (
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    /^[A-Z]{1,3}\d+$/i.test(name)
  )
    throw invalidArgument(`table name ${name}`);
  const taken = [...book.tables, ...book.names].some(
    (one) => one.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists();
  return name;
};

/** Source: documentation of TableCollection.add: headers become text and are made unique. */
const writeHeaders = (book: Book, { sheetId, area }: Place): void => {
  const seen = new Set<string>();
  const [cells = []] = book.grid.read(sheetId, { ...area, rows: 1 });
  const patches = cells.map(({ value }, j) => {
    const base = value === "" ? `Column${j + 1}` : String(value);
    let name = base;
    for (let n = 2; seen.has(name.toLowerCase()); n += 1) name = `${base}${n}`;
    seen.add(name.toLowerCase());
    return {
      row: area.row,
      column: area.column + j,
      content: { value: name, formula: null },
    };
  });
  book.grid.write(sheetId, patches);
};

const add = (book: Book, place: Place, hasHeaders: boolean): HostObject => {
  requireWritable(book, place.sheetId);
  const overlaps = book.tables.some(
    (one) =>
      one.sheetId === place.sheetId && intersect(one.area, place.area) !== null,
  );
  if (overlaps)
    throw new HostError(
      "InvalidOperation",
      "A table can't overlap another table.",
    );
  if (!hasHeaders)
    throw invalidArgument("tables without headers are not emulated");
  writeHeaders(book, place);
  const record: TableRecord = {
    ...place,
    id: book.nextId(),
    name: freeName(book),
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  };
  book.tables.push(record);
  return table(book, record);
};

const resize = (book: Book, record: TableRecord, value: unknown): void => {
  requireWritable(book, record.sheetId);
  record.area = placeArgument(book, record.sheetId, value).area;
};

const part = (
  book: Book,
  { sheetId, area }: TableRecord,
  wish: Partial<Area>,
): HostObject => book.make.range({ sheetId, area: { ...area, ...wish } });

const table = (book: Book, record: TableRecord): HostObject => {
  const body = () =>
    part(book, record, {
      row: record.area.row + 1,
      rows: Math.max(1, record.area.rows - 1),
    });
  return {
    type: "Table",
    id: record.id,
    get: {
      Id: () => record.id,
      Name: () => record.name,
      Style: () => record.style,
      ShowHeaders: () => true,
      ShowFilterButton: () => record.showFilterButton,
      ShowBandedRows: () => record.showBandedRows,
      Worksheet: () => book.make.worksheet(record.sheetId),
    },
    set: {
      Name: (value) => {
        if (value !== record.name)
          record.name = requireName(book, String(value));
      },
      Style: (value) => void (record.style = String(value)),
      ShowFilterButton: (value) =>
        void (record.showFilterButton = yesOrNo(value)),
      ShowBandedRows: (value) => void (record.showBandedRows = yesOrNo(value)),
    },
    call: {
      GetRange: () => part(book, record, {}),
      GetHeaderRowRange: () => part(book, record, { rows: 1 }),
      GetDataBodyRange: body,
      Resize: ([area]) => resize(book, record, area),
      ConvertToRange: () => {
        book.tables.splice(book.tables.indexOf(record), 1);
        return part(book, record, {});
      },
      Delete: () => {
        requireWritable(book, record.sheetId);
        book.tables.splice(book.tables.indexOf(record), 1);
        const { sheetId, area } = record;
        const blank = { content: { value: "", formula: null } };
        const cells = [];
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (
            let column = area.column;
            column < area.column + area.columns;
            column += 1
          )
            cells.push({ row, column, ...blank });
        book.grid.write(sheetId, cells);
      },
    },
  };
};

/** Excel.TableCollection of a sheet, or of the workbook where no sheet is given. */
export const tables = (book: Book, sheetId: string | null): HostObject => {
  const here = () =>
    book.tables.filter((one) => sheetId === null || one.sheetId === sheetId);
  return collection(
    "TableCollection",
    {
      items: () => here().map((one) => table(book, one)),
      find: (key) => {
        const wanted = String(key).toLowerCase();
        const found = here().find(
          ({ id, name }) => id === key || name.toLowerCase() === wanted,
        );
        return found === undefined ? null : table(book, found);
      },
    },
    {
      Add: ([area, hasHeaders]) =>
        add(
          book,
          placeArgument(book, sheetId ?? book.grid.selection().sheetId, area),
          yesOrNo(hasHeaders),
        ),
    },
  );
};
