import type { CellRef } from "../../core/expression/expression";
import type { SheetRole, WorkbookPlan } from "../../core/plan/workbook-plan";

/** An import as it stands in the workbook now, whatever its sheets are called by now. */
export interface WrittenImport {
  readonly id: string;
  /** The release's file or the range it came from. */
  readonly source: string;
  readonly sheets: readonly {
    readonly role: SheetRole;
    readonly name: string;
  }[];
}

/** How an import is written. */
export interface WriteOptions {
  /** Leave the user on the new Reported sheet; otherwise selection and active sheet stay as they were. */
  readonly goTo?: boolean;
}

/** A range as the user sees it: what a range reader needs. */
export interface SelectedRange {
  /** With its sheet. Example: "Sheet1!B2:G20" */
  readonly address: string;
  /** As displayed, printed precision included. */
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** What a reader decided about a finding; it lives in the cells of Findings. */
export type FindingState = "Open" | "Explained" | "Immaterial";

/** What a reader decided about one finding, and why. */
export interface FindingNote {
  /** `findingId` of core/plan. */
  readonly finding: string;
  readonly state: FindingState;
  readonly reason: string;
}

/** A figure as it stands in Reported now. */
export interface ReportedFigure {
  readonly cell: CellRef;
  readonly value: number | string | null;
}

/** What came of entering formulas again: how many show a value now, and how many still #NAME?. */
export interface FormulaRepair {
  readonly repaired: number;
  readonly left: number;
}

/** What the pane asks of Excel. Everything rejects with an `ExcelHostError` and nothing else. */
export interface ExcelHost {
  /**
   * Writes the plan to new sheets under names that are free, the whole of it or nothing.
   * Answers what was written; never touches a cell of the user's.
   */
  writePlan(plan: WorkbookPlan, options?: WriteOptions): Promise<WrittenImport>;
  /** Removes the sheets that the import wrote, and nothing else. */
  removeImport(written: WrittenImport): Promise<void>;
  /** The imports that the workbook holds, found by the marks in their cells. */
  findImports(): Promise<readonly WrittenImport[]>;
  /** Activates Reported and selects the figure, wherever inserted rows and columns moved it to. */
  showCell(written: WrittenImport, cell: CellRef): Promise<void>;
  /** Activates one of the import's sheets. */
  showSheet(written: WrittenImport, role: SheetRole): Promise<void>;
  readSelection(): Promise<SelectedRange>;
  /** The figures of Reported as they are now, for a re-check. */
  readReported(written: WrittenImport): Promise<readonly ReportedFigure[]>;
  /** What was decided about the findings. */
  readFindingNotes(written: WrittenImport): Promise<readonly FindingNote[]>;
  writeFindingNote(written: WrittenImport, note: FindingNote): Promise<void>;
  /**
   * "Repair formulas": enters the workbook's formulas again that call one of these functions and show #NAME?, once the
   * add-in's functions are loaded.
   */
  repairFormulas(functions: readonly string[]): Promise<FormulaRepair>;
  /** Calls back after a cell of the import's Reported or Precision changed; answers how to stop. */
  watchEdits(
    written: WrittenImport,
    onEdit: () => void,
  ): Promise<() => Promise<void>>;
}
