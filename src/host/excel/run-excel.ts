import { ExcelHostError, type ExcelHostErrorCode } from "./excel-host-error";

/**
 * Runs one batch against Excel. Waits for the user to leave cell editing, and turns every refusal into an `ExcelHostError`
 * with a sentence for the user. With `isOneStep` it is one step of undo where Excel can, and is refused ("undo-not-grouped")
 * where it holds a call that Excel cannot take back.
 */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  isOneStep = false,
): Promise<Result> {
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(isOneStep ? { mergeUndoGroup: true } : {}),
  };
  try {
    return await Excel.run(options, batch);
  } catch (failure) {
    throw asHostError(failure);
  }
}

/** Whether this Excel has an API set that a lesser feature needs. */
export function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

const tooOld =
  "This version of Excel cannot do this. Excel 2021, Microsoft 365, Excel on the web and on iPad can.";

/** Excel's codes, with what the user is told to do. */
const refusals: Readonly<
  Record<string, readonly [code: ExcelHostErrorCode, message: string]>
> = {
  InvalidOperationInCellEditMode: [
    "edit-mode",
    "Excel is waiting for a cell that is being edited. Press Enter or Esc in the sheet, then try again.",
  ],
  UndoNotSupported: [
    "undo-not-grouped",
    "Excel cannot take this back in one step, so nothing was changed.",
  ],
  AccessDenied: [
    "protected-sheet",
    "A sheet is protected, or the workbook is open for reading only, so nothing was changed. Unprotect the sheet under Review, or open the workbook for editing, then try again.",
  ],
  InvalidSelection: [
    "several-areas",
    "The selection is not one block of cells. Select the table as one block, then try again.",
  ],
  RequestPayloadSizeLimitExceeded: [
    "too-large",
    "This is more than Excel takes at once. Import fewer tables, or save the workbook as a file instead.",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "too-large",
    "The sheets hold more than Excel hands over at once, so nothing was changed. Move the large ones to a workbook of their own, then try again.",
  ],
  ApiNotFound: ["not-supported", tooOld],
  NotImplemented: ["not-supported", tooOld],
};

/** Any failure as an `ExcelHostError`. */
export function asHostError(failure: unknown): ExcelHostError {
  if (failure instanceof ExcelHostError) return failure;
  const [code, message] = refusals[codeOf(failure)] ?? [
    "unexpected",
    "Excel refused, and nothing was changed. Try again; if it stays so, copy the details and report them.",
  ];
  return new ExcelHostError(code, message, describe(failure));
}

function codeOf(failure: unknown): string {
  return typeof failure === "object" && failure !== null && "code" in failure
    ? String(failure.code)
    : "";
}

function describe(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const place =
    "debugInfo" in failure ? `\n${JSON.stringify(failure.debugInfo)}` : "";
  return `${codeOf(failure)} ${failure.message}${place}`.trim();
}
