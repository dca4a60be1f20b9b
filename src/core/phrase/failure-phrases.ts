import type { Phrase } from "./phrase";

/** Why something that the user set going did not come off, in English. */
export const failurePhrases = {
  "failed.editMode":
    "Excel is waiting for a cell that is being edited. Press Enter or Esc in the sheet, then try again.",
  "failed.undoNotGrouped":
    "Excel cannot take this back in one step, so nothing was changed.",
  "failed.protectedSheet":
    "A sheet is protected, or the workbook is open for reading only, so nothing was changed. Unprotect the sheet under Review, or open the workbook for editing, then try again.",
  "failed.severalAreas":
    "The selection is not one block of cells. Select the table as one block, then try again.",
  "failed.tooLarge":
    "This is more than Excel takes at once. Import fewer tables, or save the workbook as a file instead.",
  "failed.answerTooLarge":
    "The sheets hold more than Excel hands over at once, so nothing was changed. Move the large ones to a workbook of their own, then try again.",
  "failed.notSupported":
    "This version of Excel cannot do this. Excel 2021, Microsoft 365, Excel on the web and on iPad can.",
  "failed.excel":
    "Excel refused, and nothing was changed. Try again; if it stays so, copy the details and report them.",
  "failed.selectionEmpty":
    "The selected cells are empty. Select the table with its headings and labels, then try again.",
  "failed.selectionTooLarge":
    "The selection has {cells} filled cells, which is no production table. Select the table alone, then try again.",
  "failed.figureGone":
    "This figure's row or column is no longer on the sheet. Import the release again to get it back.",
  "failed.findingGone":
    "This finding's row is no longer on the sheet Findings. Import the release again to get it back.",
  "failed.importGone":
    "The sheets of this import are no longer in the workbook. Import the release again.",
  "failed.protectedFromAdding":
    "This workbook's structure is protected, so no sheet can be added and nothing was changed. Unprotect it under Review, Protect Workbook, then import again.",
  "failed.protectedFromRemoving":
    "This workbook's structure is protected, so no sheet can be removed and nothing was changed. Unprotect it under Review, Protect Workbook, then remove the import again.",
  "failed.halfWritten":
    "Excel stopped half way and did not let Assay clean up. Delete the sheets {sheets} by hand; nothing else was changed.",
  "failed.sample": "The sample could not be loaded. Check the connection.",
  "failed.engine":
    "The checking part of the pane could not be loaded. Close the pane and open it again.",
  "failed.unknown":
    "Something went wrong that should not have. Try again; if it stays so, copy the details and report them.",
} as const satisfies Record<string, Phrase>;

/** The same in another language. */
export type FailurePhrases = Readonly<
  Record<keyof typeof failurePhrases, Phrase>
>;
