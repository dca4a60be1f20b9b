import type { ReleaseDocument } from "../../core/document/release-document";
import type { Examination } from "../../core/examine";
import type { ReleaseInput } from "../services";

/** What the pane asks of its worker. */
export type EngineRequest =
  | { readonly id: number; readonly task: "read"; readonly input: ReleaseInput }
  | {
      readonly id: number;
      readonly task: "examine";
      readonly document: ReleaseDocument;
    };

/** What the worker answers. */
export type EngineAnswer =
  | {
      readonly id: number;
      readonly task: "read";
      readonly document: ReleaseDocument;
    }
  | {
      readonly id: number;
      readonly task: "examine";
      readonly examination: Examination;
    }
  | {
      readonly id: number;
      readonly task: "failed";
      readonly message: string;
      readonly stack: string;
    };
