import type { Area } from "../grid/area";
import type { Grid, Highlight, SheetState } from "../grid/grid";
import type { HostObject } from "../protocol/host-object";
import { accessDenied, itemNotFound } from "../protocol/host-error";

/** A chart as the add-in described it; who shows the grid may draw it. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: string;
  readonly source: string;
  readonly seriesBy: string;
  readonly properties: Map<string, unknown>;
}

/** An Excel table over an area. */
export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  area: Area;
  name: string;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

/** A range of one sheet. */
export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** Objects that many members answer with; made by the workbook, so that their files need not know each other. */
export interface ObjectMaker {
  readonly range: (place: Place) => HostObject;
  readonly worksheet: (sheetId: string) => HostObject;
}

/** A workbook name. */
export interface NameRecord {
  readonly name: string;
  /** The sheet it belongs to; null where it is the workbook's. */
  readonly sheetId: string | null;
  formula: string;
  comment: string;
  visible: boolean;
}

/** A link of a cell, as Range.hyperlink describes it. */
export interface CellLink extends Place {
  readonly link: unknown;
}

/** A rule for what may be typed, as DataValidation.rule describes it. */
export interface ChoiceRecord extends Place {
  readonly rule: unknown;
}

/** A comment or a note on a cell. */
export interface RemarkRecord {
  readonly id: string;
  readonly kind: "comment" | "note";
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content: string;
}

/**
 * The workbook behind the emulated API: a grid with cells, and the things that the grid does not know. Rules of Excel that
 * concern several members (protection, identity) stand here.
 */
export interface Book {
  readonly grid: Grid;
  readonly make: ObjectMaker;
  readonly names: NameRecord[];
  readonly tables: TableRecord[];
  readonly charts: ChartRecord[];
  readonly remarks: RemarkRecord[];
  readonly highlights: Highlight[];
  readonly links: CellLink[];
  readonly choices: ChoiceRecord[];
  /** Properties that are only kept: page layout and the like, by their owner. */
  readonly kept: Map<string, Map<string, unknown>>;
  readonly protectedSheets: Set<string>;
  workbookProtected: boolean;
  calculationMode: string;
  /** Set by suspendApiCalculationUntilNextSync. */
  calculationSuspended: boolean;
  /** Events that the add-in asked for: "10:<sheet>" (see protocol/sheet-events). */
  readonly listening: Set<string>;
  /** Contents that the running batch has changed. */
  readonly changes: Place[];
  readonly nextId: () => string;
}

/** A book around a grid. */
export const createBook = (
  grid: Grid,
  makerFor: (book: Book) => ObjectMaker,
): Book => {
  let made = 0;
  const book: Book = {
    grid,
    get make() {
      return maker;
    },
    names: [],
    tables: [],
    charts: [],
    remarks: [],
    highlights: [],
    links: [],
    choices: [],
    kept: new Map(),
    protectedSheets: new Set(),
    workbookProtected: false,
    calculationMode: "Automatic",
    calculationSuspended: false,
    listening: new Set(),
    changes: [],
    nextId: () => {
      made += 1;
      return `{${String(made).padStart(8, "0")}-0000-0000-0000-000000000000}`;
    },
  };
  const maker = makerFor(book);
  return book;
};

/** The sheet of an identity; Excel answers ItemNotFound once it is deleted. */
export const sheetState = (book: Book, sheetId: string): SheetState => {
  const sheet = book.grid.sheets().find(({ id }) => id === sheetId);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
};

/** A sheet by name (in any case) or identity. */
export const findSheet = (book: Book, key: unknown): SheetState | null => {
  const wanted = String(key).toLowerCase();
  const found = book.grid
    .sheets()
    .find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return found ?? null;
};

/** Source: "Worksheet.protection": a write to a protected sheet answers AccessDenied. */
export const requireWritable = (book: Book, sheetId: string): void => {
  sheetState(book, sheetId);
  if (book.protectedSheets.has(sheetId)) throw accessDenied();
};

/** Source: "Workbook.protection": a protected structure allows no sheet to come, go or be renamed. */
export const requireStructure = (book: Book): void => {
  if (book.workbookProtected) throw accessDenied();
};

/** What is remembered of an object that the emulator only keeps. */
export const keptOf = (book: Book, owner: string): Map<string, unknown> => {
  const known = book.kept.get(owner);
  if (known !== undefined) return known;
  const fresh = new Map<string, unknown>();
  book.kept.set(owner, fresh);
  return fresh;
};

/** What a book keeps beside its grid, list by list; each entry knows its sheet. */
export const listsOf = (book: Book) =>
  [
    book.names,
    book.tables,
    book.charts,
    book.remarks,
    book.highlights,
    book.links,
    book.choices,
  ] as const;
