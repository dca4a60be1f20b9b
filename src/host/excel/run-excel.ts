import { saying } from "../../core/phrase/saying";
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

/** Any failure as an `ExcelHostError`. */
export function asHostError(failure: unknown): ExcelHostError {
  if (failure instanceof ExcelHostError) return failure;
  const [code, key] = refusals[codeOf(failure)] ?? unforeseen;
  return new ExcelHostError(code, saying(key), describe(failure));
}

type Refusal = readonly [
  code: ExcelHostErrorCode,
  key: `failed.${"editMode" | "undoNotGrouped" | "protectedSheet" | "severalAreas" | "tooLarge" | "answerTooLarge" | "notSupported" | "excel"}`,
];

const unforeseen: Refusal = ["unexpected", "failed.excel"];

/** What is meant by the codes that Excel refuses with. */
const refusals: Readonly<Record<string, Refusal>> = {
  InvalidOperationInCellEditMode: ["edit-mode", "failed.editMode"],
  UndoNotSupported: ["undo-not-grouped", "failed.undoNotGrouped"],
  AccessDenied: ["protected-sheet", "failed.protectedSheet"],
  InvalidSelection: ["several-areas", "failed.severalAreas"],
  RequestPayloadSizeLimitExceeded: ["too-large", "failed.tooLarge"],
  ResponsePayloadSizeLimitExceeded: ["too-large", "failed.answerTooLarge"],
  ApiNotFound: ["not-supported", "failed.notSupported"],
  NotImplemented: ["not-supported", "failed.notSupported"],
};

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
