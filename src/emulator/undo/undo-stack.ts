import { listsOf, type Book } from "../members/book";
import type { Inverse } from "./recording-grid";

/** What the user could take back. */
export interface UndoStack {
  /** How many times Ctrl+Z would do something. */
  readonly depth: () => number;
  /** Takes the last step back, as Ctrl+Z does; nothing where there is none. */
  readonly undo: () => Promise<void>;
  /** Does something as one step: what a user types, or one request of an add-in. */
  readonly step: <Result>(act: () => Result) => Result;
  /** Requests from here on are one step, as with `mergeUndoGroup`. */
  readonly beginGroup: () => void;
  readonly endGroup: () => void;
}

/** The side of the stack that the host asks. */
export interface UndoState extends UndoStack {
  readonly begin: () => void;
  readonly end: () => void;
  readonly isGrouped: () => boolean;
  /** What cannot be taken back was done: nothing before it can be either. */
  readonly clear: () => void;
  /** Keeps the inverse of a change, worked out only while a step is open. */
  readonly record: (inverse: () => Inverse) => void;
}

interface Step {
  readonly inverses: Inverse[];
  readonly restoreBook: Inverse;
}

/** Names and notes are also known to the grid, which is told what came and went. */
const tellGrid = (
  { grid, names, remarks }: Book,
  before: Pick<Book, "names" | "remarks">,
): void => {
  const sheets = new Set(grid.sheets().map(({ id }) => id));
  for (const { name, sheetId } of names)
    if (sheetId === null) grid.defineName(name, null, null);
  for (const { name, sheetId, formula } of before.names)
    if (sheetId === null) grid.defineName(name, formula, null);
  for (const { sheetId, row, column } of remarks)
    if (sheets.has(sheetId)) grid.showNote(sheetId, row, column, null);
  for (const { kind, sheetId, row, column, content } of before.remarks)
    if (kind === "note") grid.showNote(sheetId, row, column, content);
};

/** A chart as it is now: its parts' properties are maps in a map. */
const copiedProperties = (
  properties: ReadonlyMap<string, unknown>,
): Map<string, unknown> =>
  new Map(
    [...properties].map(([key, value]) => [
      key,
      value instanceof Map ? new Map<string, unknown>(value) : value,
    ]),
  );

/** A record as it is now; what it holds but for a chart's properties is never changed, only replaced. */
const copied = (record: object): object =>
  "properties" in record && record.properties instanceof Map
    ? { ...record, properties: copiedProperties(record.properties) }
    : { ...record };

/** Remembers what a book holds beside the grid; the answer brings it back. */
const rememberBook = (book: Book): Inverse => {
  const lists = listsOf(book).map((list) => list.map(copied));
  const names = book.names.map((name) => ({ ...name }));
  const remarks = book.remarks.map((remark) => ({ ...remark }));
  const kept = [...book.kept].map(
    ([owner, properties]) => [owner, copiedProperties(properties)] as const,
  );
  return () => {
    tellGrid(book, { names, remarks });
    listsOf(book).forEach((list: unknown[], i) => {
      list.splice(0, list.length, ...(lists[i] ?? []));
    });
    book.grid.showHighlights(book.highlights);
    book.kept.clear();
    for (const [owner, properties] of kept) book.kept.set(owner, properties);
  };
};

class Stack implements UndoState {
  readonly #book: () => Book;
  #steps: Step[] = [];
  #open: Step | null = null;
  #grouped = false;

  constructor(book: () => Book) {
    this.#book = book;
  }

  depth = (): number => this.#steps.length;
  isGrouped = (): boolean => this.#grouped;

  begin = (): void => {
    this.#open ??= {
      inverses: [],
      restoreBook: rememberBook(this.#book()),
    };
  };

  end = (): void => {
    if (this.#grouped || this.#open === null) return;
    // A request that only reads is no step.
    if (this.#open.inverses.length > 0) this.#steps.push(this.#open);
    this.#open = null;
  };

  step = <Result>(act: () => Result): Result => {
    this.begin();
    try {
      return act();
    } finally {
      this.end();
    }
  };

  beginGroup = (): void => {
    this.#grouped = true;
  };

  endGroup = (): void => {
    this.#grouped = false;
    this.end();
  };

  clear = (): void => {
    this.#steps = [];
    this.#open = null;
  };

  record = (inverse: () => Inverse): void => {
    this.#open?.inverses.push(inverse());
  };

  undo = async (): Promise<void> => {
    const step = this.#steps.pop();
    if (step === undefined) return;
    for (const inverse of step.inverses.reverse()) inverse();
    step.restoreBook();
    await this.#book().grid.calculate();
  };
}

/** Nothing to take back yet. */
export const createUndoStack = (book: () => Book): UndoState => new Stack(book);
