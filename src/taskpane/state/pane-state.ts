import type { ReleaseDocument } from "../../core/document/release-document";
import type { Examination } from "../../core/examination";
import type { CellRef } from "../../core/expression/expression";
import type { ProductionTable } from "../../core/production/production-table";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { WrittenImport } from "../../host/excel/excel-host";
import type { ReadingProgress } from "../services";
import type { Corrections } from "./corrections";
import { defaultPaneSettings, type PaneSettings } from "./pane-settings";
import { noFilter, type FindingFilter, type FindingNote } from "./finding-note";

/** The two lists of the last step. */
export type FindingsView = "figures" | "sentences" | "charts";

export type TabId = "release" | "table" | "findings" | "settings";

/** Everything the pane shows, as one value. */
export interface PaneState {
  readonly tab: TabId;
  readonly draft: string;
  readonly settings: PaneSettings;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly view: FindingsView;
  readonly filter: FindingFilter;
  readonly releases: readonly Release[];
  /** The imports that were found in the workbook when the pane was opened. */
  readonly earlier: readonly WrittenImport[];
  /** Id of the release on show, or null before the first. */
  readonly current: number | null;
}

export type WorkKind =
  | "reading"
  | "searching"
  | "checking"
  | "importing"
  | "repairing"
  | "removing"
  | "saving"
  | "selecting"
  | "noting";

/** What is under way; `id` tells a late answer from the one that is waited for. */
export interface Work {
  readonly id: number;
  readonly kind: WorkKind;
  readonly subject: string;
  /** Pages read so far, where they are counted. */
  readonly progress: ReadingProgress | null;
}

/** A message that stays until it is dismissed or overtaken. */
export interface Notice {
  readonly kind: "refused" | "failed" | "done";
  readonly place: TabId;
  readonly message: string;
  /** What "Copy details" copies; empty where there is nothing to add. */
  readonly details: string;
  /** What was written, for "Remove these sheets". */
  readonly written?: WrittenImport;
}

const writingKinds: readonly WorkKind[] = [
  "importing",
  "removing",
  "repairing",
];

/** Excel is in the middle of it: nothing to be called off, and its answer counts however late it comes. */
export function isWriting(kind: WorkKind): boolean {
  return writingKinds.includes(kind);
}

/** A release that has been read and examined. */
export interface Release {
  readonly id: number;
  readonly document: ReleaseDocument;
  readonly examination: Examination;
  /** The tables without any corrections: what corrections count in. */
  readonly asRead: readonly ProductionTable[];
  /** What the user knows better than the reader. */
  readonly corrections: Corrections;
  readonly table: number;
  /** The figure whose place in the source is on show. */
  readonly shown: CellRef | null;
  /** The workbook that an import is going to write; null until it is planned. */
  readonly plan: WorkbookPlan | null;
  /** Where the import stands in the workbook; null before one and after its removal. */
  readonly written: WrittenImport | null;
  /** What moved the sheets and the findings apart since, or null. */
  readonly stale: "edited" | "corrected" | null;
  /** Key of the finding last gone to. */
  readonly selected: string | null;
  /** Keys of the findings whose working is open. */
  readonly open: readonly string[];
  /** What the user made of the findings, by key. */
  readonly notes: Readonly<Record<string, FindingNote>>;
}

/** The pane before anything was read. */
export const initialState: PaneState = {
  tab: "release",
  draft: "",
  settings: defaultPaneSettings,
  work: null,
  notice: null,
  view: "figures",
  filter: noFilter,
  releases: [],
  earlier: [],
  current: null,
};

/** The imports in the workbook that belong to no release read since. */
export function earlierImports({
  earlier,
  releases,
}: PaneState): readonly WrittenImport[] {
  return earlier.filter(
    ({ id }) => !releases.some(({ written }) => written?.id === id),
  );
}

/** The release on show, or null. */
export function currentRelease(state: PaneState): Release | null {
  return state.releases.find(({ id }) => id === state.current) ?? null;
}
