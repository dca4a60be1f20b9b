import type { HostObject } from "../protocol/host-object";
import {
  HostError,
  invalidArgument,
  itemAlreadyExists,
} from "../protocol/host-error";
import { sheetColumns, sheetRows, type Area } from "../grid/area";
import {
  color,
  numberArgument,
  numeric,
  oneOf,
  textArgument,
  yesOrNo,
} from "./arguments";
import { findSheet, requireStructure, sheetState, type Book } from "./book";
import { charts } from "./charts";
import { eventCalls } from "./event-calls";
import { names } from "./names";
import { pageLayout } from "./page-layout";
import { placeArgument, placeAt } from "./place";
import { rangeAreas } from "./range/range-areas";
import { remarks } from "./remarks";
import { tables } from "./tables";

const whole: Area = {
  row: 0,
  column: 0,
  rows: sheetRows,
  columns: sheetColumns,
};
const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

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

const rename = (book: Book, sheetId: string, name: string): void => {
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
  for (const list of [
    book.tables,
    book.charts,
    book.remarks,
    book.highlights,
    book.links,
    book.choices,
    book.names,
  ])
    for (let i = list.length - 1; i >= 0; i -= 1)
      if (list[i]?.sheetId === sheetId) list.splice(i, 1);
  book.protectedSheets.delete(sheetId);
};

const remove = (book: Book, sheetId: string): void => {
  requireStructure(book);
  sheetState(book, sheetId);
  requireAnother(book, sheetId);
  book.grid.deleteSheet(sheetId);
  forgetSheet(book, sheetId);
};

const setVisibility = (book: Book, sheetId: string, value: unknown): void => {
  requireStructure(book);
  const visible =
    oneOf(value, ["Visible", "Hidden", "VeryHidden"]) === "Visible";
  if (!visible) requireAnother(book, sheetId);
  book.grid.changeSheet(sheetId, { visible });
};

const freezePanes = (book: Book, sheetId: string): HostObject => {
  const freeze = (rows: number, columns: number) =>
    book.grid.changeSheet(sheetId, { frozen: { rows, columns } });
  const frozen = () => sheetState(book, sheetId).frozen;
  return {
    type: "WorksheetFreezePanes",
    get: {},
    call: {
      FreezeAt: ([address]) => {
        const { area } = placeArgument(book, sheetId, address);
        const all = (count: number, limit: number) =>
          count >= limit ? 0 : count;
        freeze(
          all(area.row + area.rows, sheetRows),
          all(area.column + area.columns, sheetColumns),
        );
      },
      FreezeRows: ([count = 1]) => freeze(numeric(count ?? 1), 0),
      FreezeColumns: ([count = 1]) => freeze(0, numeric(count ?? 1)),
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => {
        const { rows, columns } = frozen();
        if (rows === 0 && columns === 0) return null;
        const area = {
          ...firstCell,
          rows: rows === 0 ? sheetRows : rows,
          columns: columns === 0 ? sheetColumns : columns,
        };
        return book.make.range({ sheetId, area });
      },
    },
  };
};

const protection = (book: Book, sheetId: string): HostObject => ({
  type: "WorksheetProtection",
  get: { Protected: () => book.protectedSheets.has(sheetId) },
  call: {
    Protect: () => void book.protectedSheets.add(sheetId),
    Unprotect: () => void book.protectedSheets.delete(sheetId),
  },
});

const usedRange = (
  book: Book,
  sheetId: string,
  valuesOnly: unknown,
): HostObject | null => {
  const area = book.grid.usedArea(sheetId, yesOrNo(valuesOnly ?? false));
  return area === null ? null : book.make.range({ sheetId, area });
};

/** Excel.Worksheet. */
export const worksheet = (book: Book, sheetId: string): HostObject => {
  const { grid } = book;
  const state = () => sheetState(book, sheetId);
  return {
    type: "Worksheet",
    id: sheetId,
    get: {
      Id: () => sheetId,
      Name: () => state().name,
      Position: () => grid.sheets().findIndex(({ id }) => id === sheetId),
      Visibility: () => (state().visible ? "Visible" : "Hidden"),
      TabColor: () => state().tabColor,
      ShowGridlines: () => state().showGridlines,
      FreezePanes: () => freezePanes(book, sheetId),
      Protection: () => protection(book, sheetId),
      PageLayout: () => pageLayout(book, sheetId),
      Tables: () => tables(book, sheetId),
      Names: () => names(book, sheetId),
      Charts: () => charts(book, sheetId),
      Comments: () => remarks(book, "comment", sheetId),
      Notes: () => remarks(book, "note", sheetId),
    },
    set: {
      Name: (value) => rename(book, sheetId, String(value)),
      Position: (value) => {
        requireStructure(book);
        grid.moveSheet(sheetId, numeric(value));
      },
      Visibility: (value) => setVisibility(book, sheetId, value),
      TabColor: (value) =>
        grid.changeSheet(sheetId, { tabColor: color(value) }),
      // The client's own name on the wire (Worksheet_ShowGridlines_Set).
      Gridlines: (value) =>
        grid.changeSheet(sheetId, { showGridlines: yesOrNo(value) }),
    },
    call: {
      ...eventCalls(book, sheetId),
      Activate: () => {
        if (!state().visible)
          throw new HostError(
            "InvalidOperation",
            "A hidden sheet cannot be activated.",
          );
        const selected = grid.selection();
        if (selected.sheetId !== sheetId) grid.select({ sheetId, areas: [] });
      },
      Delete: () => remove(book, sheetId),
      GetRange: ([address]) =>
        book.make.range(
          address === undefined || address === null || address === ""
            ? { sheetId, area: whole }
            : placeAt(book, sheetId, textArgument([address], 0)),
        ),
      GetRanges: ([addresses]) =>
        rangeAreas(book, {
          sheetId,
          areas: textArgument([addresses], 0)
            .split(",")
            .map((address) => placeAt(book, sheetId, address.trim()).area),
        }),
      GetRangeByIndexes: (args) =>
        book.make.range({
          sheetId,
          area: {
            row: numberArgument(args, 0),
            column: numberArgument(args, 1),
            rows: numberArgument(args, 2),
            columns: numberArgument(args, 3),
          },
        }),
      GetCell: (args) =>
        book.make.range({
          sheetId,
          area: {
            ...firstCell,
            row: numberArgument(args, 0),
            column: numberArgument(args, 1),
          },
        }),
      GetUsedRangeOrNullObject: ([valuesOnly]) =>
        usedRange(book, sheetId, valuesOnly),
      GetUsedRange: ([valuesOnly]) =>
        usedRange(book, sheetId, valuesOnly) ??
        book.make.range({ sheetId, area: firstCell }),
      Calculate: () => undefined, // formulas are dirty only until the next read
    },
  };
};
