import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import type { Grid } from "../grid/grid";
import { oneOf } from "./arguments";
import { createBook, keptOf, type Book } from "./book";
import { keptObject } from "./kept-object";
import { names } from "./names";
import { range } from "./range/range";
import { rangeAreas } from "./range/range-areas";
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

/** Excel.Workbook. `calculate` recalculates everything before the next read. */
export const workbook = (book: Book, calculate: () => void): HostObject => ({
  type: "Workbook",
  get: {
    Name: () => "Book1.xlsx",
    Worksheets: () => worksheets(book),
    Names: () => names(book, null),
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
    GetSelectedRanges: () => rangeAreas(book, book.grid.selection()),
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
