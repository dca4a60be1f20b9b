import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { formatArea, quoteSheet } from "../grid/area";
import type { Grid } from "../grid/grid";
import { oneOf } from "./arguments";
import { createBook, keptOf, sheetState, type Book } from "./book";
import { keptObject } from "./kept-object";
import { names } from "./names";
import { range } from "./range";
import { worksheet } from "./worksheet";
import { remarks } from "./remarks";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

const application = (book: Book, calculate: () => void): HostObject => ({
  type: "Application",
  get: {
    CalculationMode: () => book.calculationMode,
    CalculationState: () => "Done",
  },
  set: {
    CalculationMode: (value) => {
      book.calculationMode = oneOf(value, [
        "Automatic",
        "AutomaticExceptTables",
        "Manual",
      ]);
    },
  },
  call: {
    Calculate: () => calculate(),
    SuspendApiCalculationUntilNextSync: () =>
      void (book.calculationSuspended = true),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const protection = (book: Book): HostObject => ({
  type: "WorkbookProtection",
  get: { Protected: () => book.workbookProtected },
  call: {
    Protect: () => void (book.workbookProtected = true),
    Unprotect: () => void (book.workbookProtected = false),
  },
});

const selectedRange = (book: Book): HostObject => {
  const { sheetId, areas } = book.grid.selection();
  const [area] = areas;
  // Source: documentation of Workbook.getSelectedRange: several areas make it fail.
  if (area === undefined || areas.length > 1)
    throw new HostError(
      "InvalidSelection",
      "The current selection is invalid for this operation.",
    );
  return range(book, { sheetId, area });
};

const selectedRanges = (book: Book): HostObject => {
  const { sheetId, areas } = book.grid.selection();
  const sheet = quoteSheet(sheetState(book, sheetId).name);
  const cells = areas.reduce(
    (sum, { rows, columns }) => sum + rows * columns,
    0,
  );
  return {
    type: "RangeAreas",
    get: {
      Address: () =>
        areas.map((area) => `${sheet}!${formatArea(area)}`).join(","),
      AreaCount: () => areas.length,
      CellCount: () => cells,
      Areas: (): HostObject => ({
        type: "RangeCollection",
        items: () => areas.map((area) => range(book, { sheetId, area })),
        call: {
          GetCount: () => areas.length,
          GetItemAt: ([index]) => {
            const area = areas[Number(index)];
            return area === undefined ? null : range(book, { sheetId, area });
          },
        },
      }),
    },
  };
};

/** Excel.Workbook. `calculate` recalculates everything before the next read. */
export const workbook = (book: Book, calculate: () => void): HostObject => ({
  type: "Workbook",
  get: {
    Name: () => "Book1.xlsx",
    Worksheets: () => worksheets(book),
    Names: () => names(book),
    Tables: () => tables(book, null),
    Comments: () => remarks(book, "comment", null),
    Notes: () => remarks(book, "note", null),
    Application: () => application(book, calculate),
    Protection: () => protection(book),
    Properties: () =>
      keptObject("DocumentProperties", keptOf(book, "properties"), {
        Title: "",
        Subject: "",
        Author: "",
        Comments: "",
      }),
  },
  call: {
    GetSelectedRange: () => selectedRange(book),
    GetSelectedRanges: () => selectedRanges(book),
    GetActiveCell: () => {
      const { sheetId, areas } = book.grid.selection();
      const { row, column } = areas[0] ?? { row: 0, column: 0 };
      return range(book, {
        sheetId,
        area: { row, column, rows: 1, columns: 1 },
      });
    },
    _RegisterSelectionChangedEvent: () => undefined,
    _UnregisterSelectionChangedEvent: () => undefined,
  },
});

/** The book of a grid, with the objects that its members answer with. */
export const openBook = (grid: Grid): Book =>
  createBook(grid, (book) => ({
    range: (place) => range(book, place),
    worksheet: (sheetId) => worksheet(book, sheetId),
  }));
