import type { ReleaseDocument } from "../core/document/release-document";
import type { Examination } from "../core/examine";
import type { CellRef } from "../core/expression/expression";

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
    };

/** Reading and examining, wherever they run. A rejected promise is a failure to be shown; a poor release is not. */
export interface Engine {
  readonly read: (
    input: ReleaseInput,
    signal: AbortSignal,
  ) => Promise<ReleaseDocument>;
  readonly examine: (
    document: ReleaseDocument,
    signal: AbortSignal,
  ) => Promise<Examination>;
}

/** What an import is going to write, for the line over the button. */
export interface ImportOutline {
  readonly sheets: readonly string[];
  readonly figures: number;
  readonly formulas: number;
}

/** Where an import stands in the workbook, so that it can be gone to and removed. */
export interface ImportReceipt {
  readonly sheets: readonly string[];
}

/** The workbook as the pane needs it. */
export interface PaneHost {
  readonly readSelection: () => Promise<ReleaseDocument>;
  readonly outlineImport: (
    examination: Examination,
    table: number,
  ) => Promise<ImportOutline>;
  readonly importTable: (
    examination: Examination,
    table: number,
    signal: AbortSignal,
  ) => Promise<ImportReceipt>;
  readonly selectCell: (receipt: ImportReceipt, cell: CellRef) => Promise<void>;
  /** Keeps what the user made of a finding, by its index in the examination, in the sheet. */
  readonly noteFinding: (
    receipt: ImportReceipt,
    finding: number,
    state: string,
    reason: string,
  ) => Promise<void>;
  readonly goToFindings: (receipt: ImportReceipt) => Promise<void>;
  readonly removeImport: (receipt: ImportReceipt) => Promise<void>;
}

/** Everything outside the pane that it calls. `host` is null in a plain browser tab. */
export interface Services {
  readonly engine: Engine;
  readonly host: PaneHost | null;
  readonly sample: {
    readonly name: string;
    readonly load: () => Promise<string>;
  };
}
