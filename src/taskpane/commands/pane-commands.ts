import type { WrittenImport } from "../../host/excel/excel-host";
import type { TemplateSpec } from "../../core/plan/template/template-table";
import type { ReleaseInput } from "../services";
import type { Corrections } from "../state/corrections";
import type { FindingNote } from "../state/finding-note";
import type { PaneSettings } from "../state/pane-settings";
import type { Release } from "../state/pane-state";
import type { FindingItem } from "../view/finding/finding-items";

/** Everything a user can set going that takes time. */
export interface PaneCommands {
  readonly read: (input: ReleaseInput) => void;
  readonly readFiles: (files: readonly File[]) => void;
  readonly readSelection: () => void;
  readonly readSample: () => void;
  /** Lays corrections over a release and checks it again. */
  readonly correct: (release: Release, corrections: Corrections) => void;
  /** Takes settings over; where thresholds moved, everything read is checked again. */
  readonly changeSettings: (
    settings: PaneSettings,
    releases: readonly Release[],
  ) => void;
  readonly forgetCorrections: () => void;
  readonly chooseLanguage: (language: string | null) => void;
  /** Takes the figures as they stand in the sheet now, and checks again. */
  readonly recheck: (release: Release) => void;
  readonly planImport: (release: Release) => void;
  readonly importTables: (release: Release) => void;
  /** Hands the sheets over as an .xlsx file, with or without Excel. */
  readonly saveWorkbook: (release: Release) => void;
  readonly removeImport: (release: Release) => void;
  readonly selectFinding: (release: Release, item: FindingItem) => void;
  readonly noteFinding: (
    release: Release,
    item: FindingItem,
    note: FindingNote,
  ) => void;
  /** Writes an empty production table to be typed in, or saves it where there is no Excel. */
  readonly createTable: (spec: TemplateSpec) => void;
  /** Enters the add-in's functions again where Excel shows #NAME?. */
  readonly repairFormulas: () => void;
  /** Looks for what the workbook holds from earlier. */
  readonly findImports: () => void;
  readonly showEarlier: (written: WrittenImport) => void;
  readonly removeEarlier: (written: WrittenImport) => void;
  readonly goToFindings: (release: Release) => void;
  readonly retry: () => void;
  readonly cancel: () => void;
}
