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

/** A refusal of Excel's, in a sentence for the user that says what to do. */
export class ExcelHostError extends Error {
  override readonly name = "ExcelHostError";
  constructor(
    readonly code: ExcelHostErrorCode,
    message: string,
    /** What Excel itself said, for "Copy details". */
    readonly details: string = "",
  ) {
    super(message);
  }
}
