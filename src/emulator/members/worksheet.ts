import type { HostObject } from "../protocol/host-object";
import { HostError } from "../protocol/host-error";
import { firstCell, sheetColumns, sheetRows, type Area } from "../grid/area";
import {
  color,
  numberArgument,
  numeric,
  textArgument,
  yesOrNo,
} from "./arguments";
import { requireStructure, sheetState, type Book } from "./book";
import { charts } from "./charts";
import { eventCalls } from "./event-calls";
import { freezePanes } from "./freeze-panes";
import { names } from "./names";
import { pageLayout } from "./page-layout";
import { placeAt } from "./place";
import { rangeAreas } from "./range/range-areas";
import { remarks } from "./remarks";
import { remove, rename, setVisibility } from "./sheet-life";
import { tables } from "./tables";

const whole: Area = {
  row: 0,
  column: 0,
  rows: sheetRows,
  columns: sheetColumns,
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
