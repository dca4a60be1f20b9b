import { SaidError } from "../../core/phrase/said-error";
import type { Saying } from "../../core/phrase/saying";

/** Why Excel did not do what was asked. */
export type ExcelHostErrorCode =
  | "edit-mode"
  | "undo-not-grouped"
  | "protected-workbook"
  | "protected-sheet"
  | "import-gone"
  | "figure-gone"
  | "selection-empty"
  | "selection-too-large"
  | "several-areas"
  | "too-large"
  | "not-supported"
  | "unexpected";

/** A refusal of Excel's, in a sentence for the user that says what to do; its details are what Excel itself said. */
export class ExcelHostError extends SaidError {
  override readonly name = "ExcelHostError";
  constructor(
    readonly code: ExcelHostErrorCode,
    said: Saying,
    details = "",
  ) {
    super(said, details);
  }
}
