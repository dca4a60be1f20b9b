import type { ReleaseDocument } from "../core/document/release-document";
import type { Examination } from "../core/examination";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import type { Corrections } from "./state/corrections";
import type { TemplateSpec } from "../core/plan/template/template-table";
import type { FormulaStyle, Thresholds } from "./state/pane-settings";
import type { ExcelHost, SelectedRange } from "../host/excel/excel-host";

/** What a user hands to the pane to be read. */
export type ReleaseInput =
  | {
      readonly kind: "paste";
      readonly html: string | null;
      readonly text: string;
    }
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | {
      readonly kind: "range";
      readonly name: string;
      readonly range: SelectedRange;
    };

/** What an examination goes by, beside the document. */
export interface ExamineChoices {
  readonly corrections: Corrections;
  readonly thresholds: Thresholds;
}

/** What a workbook is planned by. */
export interface PlanChoices {
  readonly thresholds: Thresholds;
  readonly formulas: FormulaStyle;
}

/** How far the reading of a long document has come, in pages. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Stops a reading, and hears how far it has come. */
export interface ReadingWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadingProgress) => void;
}

/** Reading, examining and planning, wherever they run. A rejected promise is a failure to be shown; a poor release is not. */
export interface Engine {
  readonly read: (
    input: ReleaseInput,
    watch: ReadingWatch,
  ) => Promise<ReleaseDocument>;
  readonly examine: (
    document: ReleaseDocument,
    choices: ExamineChoices,
    signal: AbortSignal,
  ) => Promise<Examination>;
  readonly plan: (
    examination: Examination,
    document: ReleaseDocument,
    choices: PlanChoices,
  ) => Promise<WorkbookPlan>;
  /** An empty production table, to be typed in. */
  readonly template: (
    spec: TemplateSpec,
    choices: PlanChoices,
  ) => Promise<WorkbookPlan>;
  /** A page, counted from 1, of a PDF that was read here, drawn at pixels per point. */
  readonly drawPage: (
    document: ReleaseDocument,
    page: number,
    scale: number,
  ) => Promise<ImageBitmap>;
  /** The plan as the bytes of an .xlsx file. */
  readonly file: (plan: WorkbookPlan) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Everything outside the pane that it calls. `excel` is null in a plain browser tab. */
export interface Services {
  readonly engine: Engine;
  readonly excel: ExcelHost | null;
  /** Calls back when "Check this table" is chosen in the sheet; answers how to stop. */
  readonly onCheckTable: (listener: () => void) => () => void;
  /** Shows the pane in another language; null is the display language. */
  readonly chooseLanguage: (language: string | null) => void;
  readonly sample: {
    readonly name: string;
    readonly load: () => Promise<string>;
  };
}

/** Rejects work that the user called off: nothing to be shown. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
