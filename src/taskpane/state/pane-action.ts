import type { ReleaseDocument } from "../../core/document/release-document";
import type { Examination } from "../../core/examination";
import type { CellRef } from "../../core/expression/expression";
import type { ProductionTable } from "../../core/production/production-table";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { WrittenImport } from "../../host/excel/excel-host";
import type { ReadingProgress } from "../services";
import type { Corrections } from "./corrections";
import type { FindingFilter, FindingNote } from "./finding-note";
import type { PaneSettings } from "./pane-settings";
import type {
  FindingsView,
  Notice,
  Release,
  TabId,
  WorkKind,
} from "./pane-state";

/** Everything that can happen to the pane. Answers of work carry its id, and are dropped when they come late. */
export type PaneAction =
  | { readonly type: "tab-chosen"; readonly tab: TabId }
  | { readonly type: "draft-changed"; readonly text: string }
  | {
      readonly type: "work-started";
      readonly id: number;
      readonly kind: WorkKind;
      readonly subject: string;
    }
  | {
      readonly type: "work-progressed";
      readonly id: number;
      readonly kind: WorkKind;
      readonly progress: ReadingProgress | null;
    }
  | { readonly type: "work-cancelled" }
  | {
      readonly type: "work-done";
      readonly id: number;
      readonly notice?: Notice;
    }
  | {
      readonly type: "work-failed";
      readonly id: number;
      readonly notice: Notice;
    }
  | {
      readonly type: "release-examined";
      readonly id: number;
      readonly document: ReleaseDocument;
      readonly asRead: readonly ProductionTable[];
      readonly corrections: Corrections;
      readonly examination: Examination;
    }
  | { readonly type: "settings-changed"; readonly settings: PaneSettings }
  | {
      readonly type: "release-rechecked";
      readonly release: number;
      readonly examination: Examination;
    }
  | {
      readonly type: "release-corrected";
      readonly id: number;
      readonly release: number;
      readonly corrections: Corrections;
      readonly stale: Release["stale"];
      readonly examination: Examination;
    }
  | { readonly type: "notice-dismissed" }
  | { readonly type: "notice-shown"; readonly notice: Notice }
  | { readonly type: "release-chosen"; readonly id: number }
  | { readonly type: "table-chosen"; readonly table: number }
  | { readonly type: "cell-shown"; readonly cell: CellRef | null }
  | {
      readonly type: "import-planned";
      readonly release: number;
      readonly plan: WorkbookPlan;
    }
  | {
      readonly type: "table-imported";
      readonly id: number;
      readonly release: number;
      readonly written: WrittenImport;
    }
  | {
      readonly type: "template-written";
      readonly id: number;
      readonly written: WrittenImport;
      readonly notice: Notice;
    }
  | {
      readonly type: "imports-found";
      readonly imports: readonly WrittenImport[];
    }
  | {
      readonly type: "import-adopted";
      readonly release: number;
      readonly written: WrittenImport;
      readonly notes: Release["notes"];
      readonly stale: Release["stale"];
    }
  | {
      readonly type: "earlier-removed";
      readonly id: number;
      readonly written: WrittenImport;
    }
  | {
      readonly type: "import-removed";
      readonly id: number;
      readonly release: number;
    }
  | { readonly type: "sheet-edited"; readonly release: number }
  | { readonly type: "finding-selected"; readonly key: string }
  | { readonly type: "finding-toggled"; readonly key: string }
  | {
      readonly type: "finding-noted";
      readonly key: string;
      readonly note: FindingNote;
    }
  | { readonly type: "view-chosen"; readonly view: FindingsView }
  | { readonly type: "filter-changed"; readonly filter: FindingFilter };
