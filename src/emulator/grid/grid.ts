import type { Area } from "./area";
import type { CellStyle } from "./cell-style";

/** What a cell shows or holds; an error is its text, such as "#DIV/0!". */
export type CellValue = number | string | boolean;

/** What stands in a cell: its value ("" when blank) and its formula, if any. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What one write does to one cell; a member left out stays as it is. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  readonly style?: Partial<CellStyle>;
}

/** Rows and columns that stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet, as the tabs show it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: Frozen;
}

/** Rows or columns. */
export type Axis = "rows" | "columns";

/** Whole rows or columns that come before a line, or (with a negative count) go from that line on. */
export interface LineShift {
  readonly axis: Axis;
  readonly index: number;
  readonly count: number;
}

/** What a user has selected. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** A cell changed by the user, not by the add-in. */
export type GridEvent =
  | { readonly kind: "edit"; readonly sheetId: string; readonly area: Area }
  | {
      readonly kind: "shift";
      readonly sheetId: string;
      readonly shift: LineShift;
    }
  | { readonly kind: "select"; readonly selection: Selection }
  | { readonly kind: "activate"; readonly sheetId: string }
  | { readonly kind: "delete"; readonly sheetId: string };

/** An argument of a worksheet function: a value, null for a blank cell or an omitted one, or a range. */
export type FunctionArgument =
  CellValue | null | readonly (readonly (CellValue | null)[])[];

/** What a worksheet function answers. */
export type FunctionResult = CellValue | readonly (readonly CellValue[])[];

/** Computes a worksheet function at once. */
export type GridFunction = (
  args: readonly FunctionArgument[],
) => FunctionResult;

/** A highlighting rule: cells of the areas for which the formula holds. */
export interface Highlight {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/**
 * A spreadsheet with real recalculation, seen from the emulator. Cells, sheets and the selection live here, so that what a
 * user does in the grid and what the add-in does by Office.js meet in one place.
 */
export interface Grid {
  readonly sheets: () => readonly SheetState[];
  readonly addSheet: (name: string) => string;
  readonly deleteSheet: (sheetId: string) => void;
  readonly changeSheet: (
    sheetId: string,
    change: Partial<Omit<SheetState, "id">>,
  ) => void;
  readonly moveSheet: (sheetId: string, position: number) => void;
  readonly selection: () => Selection;
  readonly select: (selection: Selection) => void;

  readonly read: (sheetId: string, area: Area) => CellContent[][];
  readonly style: (sheetId: string, row: number, column: number) => CellStyle;
  readonly write: (sheetId: string, patches: readonly CellPatch[]) => void;
  /** The smallest area with all cells that hold something (or, with `valuesOnly` false, a format). */
  readonly usedArea: (sheetId: string, valuesOnly: boolean) => Area | null;
  /** A formula as it is so many rows and columns further on: relative addresses follow, those with $ stay. */
  readonly movedFormula: (
    formula: string,
    rows: number,
    columns: number,
  ) => string;
  /** Inserts or deletes whole rows or columns; cells, their looks and every formula in the workbook follow. */
  readonly shiftLines: (sheetId: string, shift: LineShift) => void;
  readonly merge: (sheetId: string, area: Area) => void;
  readonly unmerge: (sheetId: string, area: Area) => void;

  /** Widths and heights in points. */
  readonly columnWidth: (sheetId: string, column: number) => number;
  readonly setColumnWidth: (
    sheetId: string,
    area: Area,
    points: number,
  ) => void;
  readonly rowHeight: (sheetId: string, row: number) => number;
  readonly setRowHeight: (sheetId: string, area: Area, points: number) => void;

  readonly isHidden: (sheetId: string, axis: Axis, index: number) => boolean;
  readonly setHidden: (
    sheetId: string,
    axis: Axis,
    area: Area,
    hidden: boolean,
  ) => void;

  /** Names as formulas ("=Sheet1!$A$1"), of a sheet or (null) of the workbook; a null formula takes the name away. */
  readonly defineName: (
    name: string,
    formula: string | null,
    sheetId: string | null,
  ) => void;
  readonly defineFunction: (
    name: string,
    description: string,
    compute: GridFunction,
  ) => void;

  /** Recalculates what the writes since the last time have touched, or everything. */
  readonly calculate: (everything?: boolean) => Promise<void>;

  readonly showHighlights: (highlights: readonly Highlight[]) => void;
  readonly showNote: (
    sheetId: string,
    row: number,
    column: number,
    text: string | null,
  ) => void;

  readonly onEvent: (listener: (event: GridEvent) => void) => void;
  readonly dispose: () => void;
}
