import type { StyleName } from "./cell-styles";

/**
 * A workbook as plain data, before any Excel object or file: what both writers write, cell for cell the same.
 * Rows and columns count from 0. Formulas carry no leading "=". Percentages stand in their printed scale: "10.2%" is
 * the number 10.2 with the format `0.0"%"`, so that the sheet's arithmetic is the engine's, factor for factor.
 */
export interface WorkbookPlan {
  /** Names this import in the workbook's own cells, so that it is found again. */
  readonly id: string;
  readonly properties: PlanProperties;
  readonly sheets: readonly SheetPlan[];
}

/** What the file says of itself. */
export interface PlanProperties {
  readonly title: string;
  readonly source: string;
  /** The tool and its version. */
  readonly application: string;
}

/** What a sheet is for, whatever it is called. */
export type SheetRole =
  "reported" | "rebuilt" | "findings" | "claims" | "charts" | "precision";

/** One sheet. */
export interface SheetPlan {
  readonly role: SheetRole;
  /** At most 31 characters, none of \ / ? * [ ] : ; unique in the plan. `nameSheets` makes it unique in a workbook. */
  readonly name: string;
  /** In reading order; a place that is not listed stays empty. */
  readonly cells: readonly CellPlan[];
  /** Widths in characters of the default font, from the first column on; 0 hides a column. */
  readonly widths: readonly number[];
  /** Rows that are hidden: keys by which the pane finds figures again after rows or columns were inserted. */
  readonly hiddenRows: readonly number[];
  /** Rows that need more than one line; the rest keep the font's own height. */
  readonly heights: readonly RowHeight[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly rules: readonly RulePlan[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly choices: readonly ChoicePlan[];
  readonly names: readonly NamePlan[];
  readonly print: PrintPlan;
}

/** The height of a row, in points. */
export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/** One cell: what stands in it, how it looks and where it leads. */
export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  /** An Excel number format; "General" where a number needs none; "@" where text must not be read as anything else. */
  readonly format: string;
  /** Shown on hover; Excel calls it a note. */
  readonly note?: string;
  /** A place in the workbook that a click goes to. */
  readonly link?: PlaceRef;
}

/** What stands in a cell; a formula with what it comes to as long as nothing is edited. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly result: number | string;
    }
  | { readonly kind: "blank" };

/** A cell of a sheet of the plan, by role, so that renaming a sheet cannot break it. */
export interface PlaceRef {
  readonly sheet: SheetRole;
  readonly row: number;
  readonly column: number;
}

/** Rows and columns count from 0; both ends are part of it. */
export interface RangeRef {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A conditional format: where the native formula, written for the top left cell, is true, the style is laid over. */
export interface RulePlan {
  readonly range: RangeRef;
  readonly formula: string;
  readonly style: RuleStyleName;
}

/** What a conditional format says of a cell. */
export type RuleStyleName = "mark" | "ties" | "muted";

/** A real Excel table; its header cells are among the sheet's cells. */
export interface TablePlan {
  readonly name: string;
  readonly range: RangeRef;
  readonly columns: readonly string[];
}

/** Columns side by side per period. */
export interface ChartPlan {
  readonly title: string;
  /** Title of the value axis: the unit. */
  readonly valueTitle: string;
  /** The number format of the value axis. */
  readonly valueFormat: string;
  /** A header row with the series' names over them, the categories in the first column. */
  readonly data: RangeRef;
  /** The cells it covers. */
  readonly place: RangeRef;
}

/** Cells that offer a list of words to choose from. */
export interface ChoicePlan {
  readonly range: RangeRef;
  readonly words: readonly string[];
}

/** A name with the sheet as its scope. */
export interface NamePlan {
  readonly name: string;
  readonly range: RangeRef;
}

/** How a sheet is printed. */
export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly area: RangeRef;
  /** The whole area on one page; otherwise one page wide and as many long as it takes. */
  readonly isOnePage: boolean;
  /** Rows repeated on every page, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}
