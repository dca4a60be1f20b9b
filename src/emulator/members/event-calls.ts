import type { HostObject } from "../protocol/host-object";
import type { Book } from "./book";

/** Events of sheets that the emulator raises, by their numbers on the wire. Source: eventType in excel-web-16.00.debug.js. */
export const sheetEvents = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

/** The target of an event of whichever sheet. Source: OfficeExtension.Constants.eventWorkbookId. */
export const anySheet = "Workbook";

/** How an event of a target is remembered in Book.listening. */
export const eventKey = (event: number, target: string): string =>
  `${event}:${target}`;

/** On the wire, an add-in asks for an event by a call of its own. */
export const eventCalls = (
  book: Book,
  target: string,
): NonNullable<HostObject["call"]> =>
  Object.fromEntries(
    Object.entries(sheetEvents).flatMap(([name, event]) => [
      [
        `_Register${name}Event`,
        () => void book.listening.add(eventKey(event, target)),
      ],
      [
        `_Unregister${name}Event`,
        () => void book.listening.delete(eventKey(event, target)),
      ],
    ]),
  );
