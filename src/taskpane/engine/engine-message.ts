import type { ReleaseDocument } from "../../core/document/release-document";
import type { Saying } from "../../core/phrase/saying";
import type { Examination } from "../../core/examination";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { TemplateSpec } from "../../core/plan/template/template-table";
import type {
  ExamineChoices,
  PlanChoices,
  ReadingProgress,
  ReleaseInput,
} from "../services";

/** What the pane asks of its worker. */
export type EngineQuestion =
  | { readonly task: "read"; readonly input: ReleaseInput }
  | {
      readonly task: "examine";
      readonly document: ReleaseDocument;
      readonly choices: ExamineChoices;
    }
  | {
      readonly task: "plan";
      readonly examination: Examination;
      readonly document: ReleaseDocument;
      readonly choices: PlanChoices;
    }
  | {
      readonly task: "template";
      readonly spec: TemplateSpec;
      readonly choices: PlanChoices;
    }
  | {
      readonly task: "page";
      readonly file: Blob;
      readonly page: number;
      readonly scale: number;
    }
  | { readonly task: "file"; readonly plan: WorkbookPlan };

/** What the worker says on the way to its answer. */
export interface EngineProgress extends ReadingProgress {
  readonly task: "progress";
}

/** What the worker answers. */
export type EngineAnswer =
  | { readonly task: "read"; readonly document: ReleaseDocument }
  | { readonly task: "examine"; readonly examination: Examination }
  | { readonly task: "plan"; readonly plan: WorkbookPlan }
  | { readonly task: "page"; readonly picture: ImageBitmap }
  | { readonly task: "file"; readonly bytes: Uint8Array<ArrayBuffer> }
  | EngineFailure;

/** A failure of the worker's: what is said of it, or null where nobody foresaw it, and what is to be copied. */
export interface EngineFailure {
  readonly task: "failed";
  readonly said: Saying | null;
  readonly details: string;
  readonly stack: string;
}

/** A question or an answer on its way, with the number that brings them together. */
export type Numbered<Message> = Message & { readonly id: number };
