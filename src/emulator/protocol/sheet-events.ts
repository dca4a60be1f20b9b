import { formatArea, sheetColumns, sheetRows } from "../grid/area";
import type { GridEvent } from "../grid/grid";
import type { LineShift } from "../grid/grid";
import type { Book, Place } from "../members/book";
import { anySheet, eventKey, sheetEvents } from "../members/event-calls";

/** One line of a "richApiMessage": category, kind, target, text, sequence, and whether it comes from another user. */
export type MessageEntry = readonly [
  number,
  number,
  string,
  string,
  number,
  boolean,
];

/** The category of events of the Excel API. Source: OfficeExtension.Constants of the client. */
const eventCategory = 65_536;

/** Who made a change. */
export type ChangeOrigin = "add-in" | "user" | "co-author";

type EventName = keyof typeof sheetEvents;

const entriesFor = (
  book: Book,
  name: EventName,
  sheetId: string,
  message: object,
): MessageEntry[] =>
  [sheetId, anySheet]
    .filter((target) => book.listening.has(eventKey(sheetEvents[name], target)))
    .map((target) => [
      eventCategory,
      sheetEvents[name],
      target,
      JSON.stringify(message),
      0,
      false,
    ]);

/** The onChanged entries for a change. Source: documentation of Excel.WorksheetChangedEventArgs. */
export const changeEntries = (
  book: Book,
  { sheetId, area }: Place,
  origin: ChangeOrigin,
): MessageEntry[] =>
  entriesFor(book, "DataChanged", sheetId, {
    address: formatArea(area),
    changeType: "RangeEdited",
    source: origin === "co-author" ? "Remote" : "Local",
    triggerSource: origin === "add-in" ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheetId,
  });

/** The onChanged entries for rows or columns that came or went. Source: documentation of Excel.DataChangeType. */
export const shiftEntries = (
  book: Book,
  sheetId: string,
  { axis, index, count }: LineShift,
): MessageEntry[] => {
  const lines = Math.abs(count);
  const area =
    axis === "rows"
      ? { row: index, rows: lines, column: 0, columns: sheetColumns }
      : { row: 0, rows: sheetRows, column: index, columns: lines };
  const line = axis === "rows" ? "Row" : "Column";
  return entriesFor(book, "DataChanged", sheetId, {
    address: formatArea(area),
    changeType: `${line}${count > 0 ? "Inserted" : "Deleted"}`,
    source: "Local",
    triggerSource: "Unknown",
    worksheetId: sheetId,
  });
};

/** The entries for what a user did in the grid. */
export const gridEntries = (book: Book, event: GridEvent): MessageEntry[] => {
  switch (event.kind) {
    case "edit":
      return changeEntries(book, event, "user");
    case "shift":
      return shiftEntries(book, event.sheetId, event.shift);
    case "select": {
      const { sheetId, areas } = event.selection;
      const address = areas.map(formatArea).join(",");
      return entriesFor(book, "SelectionChanged", sheetId, {
        address,
        worksheetId: sheetId,
      });
    }
    case "activate":
      return entriesFor(book, "Activated", event.sheetId, {
        worksheetId: event.sheetId,
      });
    case "delete":
      return entriesFor(book, "Deleted", event.sheetId, {
        worksheetId: event.sheetId,
        source: "Local",
      });
  }
};
