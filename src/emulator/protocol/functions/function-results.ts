import type { CellValue, FunctionResult } from "../../grid/grid";

/**
 * Source: the client's _getCustomFunctionResultErrorCodeFromErrorCode; 2 is a plain Error or an unknown function, 9 and
 * 10 the latter in newer hosts.
 */
const errorTexts: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const cellValue = (value: unknown): CellValue => {
  // Source: a returned null shows as 0 (Excel-Custom-Functions documentation).
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value;
  // CustomFunctions.Error inside an array arrives as a formatted error.
  const code: unknown =
    typeof value === "object" && "code" in value ? value.code : null;
  return typeof code === "string" ? code : "#VALUE!";
};

/** What a cell shows of a result as the client sends it: [call, succeeded, value, error code]. */
export const resultOf = (entry: readonly unknown[]): FunctionResult => {
  const [, succeeded, value, code] = entry;
  if (succeeded !== true) return errorTexts[Number(code)] ?? "#VALUE!";
  if (!Array.isArray(value)) return cellValue(value);
  return value.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map(cellValue),
  );
};
