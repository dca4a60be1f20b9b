import type { RangeRef } from "./workbook-plan";

/** The letters of a column that counts from 0. Example: 27 → "AB" */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A1 address of a cell whose row and column count from 0. Example: (11, 4) → "E12" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a range; a single cell is written once. Example: "D9:H25" */
export function rangeAddress(range: RangeRef): string {
  const from = cellAddress(range.top, range.left);
  const to = cellAddress(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** The same with dollar signs, as names, print areas and charts want it. Example: "$D$9:$H$25" */
export function absoluteAddress(range: RangeRef): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet's name as a formula needs it, with the mark that ends it. Example: "Reported 2" → "'Reported 2'!" */
export function sheetPrefix(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !looksLikeAddress(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function looksLikeAddress(name: string): boolean {
  return /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(name);
}
