import type { ReleaseDocument } from "../../core/document/release-document";
import type { Examination } from "../../core/examination";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import type { ExamineChoices, ReleaseInput } from "../services";
import type { Thresholds } from "../state/pane-settings";

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
      readonly thresholds: Thresholds;
    }
  | {
      readonly task: "page";
      readonly file: Blob;
      readonly page: number;
      readonly scale: number;
    }
  | { readonly task: "file"; readonly plan: WorkbookPlan };

/** What the worker answers. */
export type EngineAnswer =
  | { readonly task: "read"; readonly document: ReleaseDocument }
  | { readonly task: "examine"; readonly examination: Examination }
  | { readonly task: "plan"; readonly plan: WorkbookPlan }
  | { readonly task: "page"; readonly picture: ImageBitmap }
  | { readonly task: "file"; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly task: "failed";
      readonly message: string;
      readonly stack: string;
    };

/** A question or an answer on its way, with the number that brings them together. */
export type Numbered<Message> = Message & { readonly id: number };
