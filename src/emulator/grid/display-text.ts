import { numfmt } from "@univerjs/core";
import type { CellValue } from "./grid";

/** The text that a cell shows: its value under its number format (Excel's Range.text). */
export const displayText = (value: CellValue, numberFormat: string): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "" || numberFormat === "@") return String(value);
  return numfmt.format(numberFormat, value, { throws: false });
};
