import type { FormulaError } from "./formula-error";

/** What a worksheet cell can hold. A blank is `null` or `""`, whichever the host hands over. */
export type CellValue = number | string | boolean | null | FormulaError;

/** Rows of columns, as Excel hands over a range. */
export type CellRange = readonly (readonly CellValue[])[];

/** One argument as typed: a value, a range, or nothing (`null` and `undefined` alike). */
export type Argument = CellValue | CellRange | undefined;

/** What a formula shows: one value, or a block of cells that spills. */
export type Outcome = number | string | boolean | FormulaError | CellRange;

/** Whether an argument or an outcome is a range rather than a single value. */
export function isRange(value: Argument | Outcome): value is CellRange {
  return Array.isArray(value);
}

/** Whether a cell holds nothing. */
export function isBlank(
  value: CellValue | undefined,
): value is null | "" | undefined {
  return value === null || value === "" || value === undefined;
}

/** The range an argument stands for: a single value is a range of one cell, an omitted argument has none. */
export function rangeOf(argument: Argument): CellRange | null {
  if (argument === null || argument === undefined) return null;
  return isRange(argument) ? argument : [[argument]];
}
