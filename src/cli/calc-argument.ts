import type { Argument, CellValue } from "../core/formula/cell-value";
import { UsageError } from "./usage-error";

/**
 * One word of the command line → an argument of a formula. Numbers and per cents count as figures, `TRUE` and `FALSE`
 * as they are in Excel, an empty word as an argument left out, and a JSON array as a range: a list is a column, a list
 * of lists are rows. Everything else is text.
 */
export function calcArgument(word: string): Argument {
  const text = word.trim();
  if (text === "") return undefined;
  return text.startsWith("[") ? toRange(text) : toCell(text);
}

function toRange(text: string): readonly (readonly CellValue[])[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(
      `${text.slice(0, 40)} is no range: write it as a JSON array, such as [2376, 2683] or [["Zn", 0.49], ["Pb", 0.67]].`,
    );
  }
  if (!Array.isArray(parsed)) return [[null]];
  const rows = parsed.map((row: unknown): readonly unknown[] =>
    Array.isArray(row) ? row : [row],
  );
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    throw new UsageError(
      "A range needs at least one cell, and as many cells in every row.",
    );
  }
  return rows.map((row) => row.map(jsonCell));
}

function jsonCell(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return percent(value) ?? value;
  return null;
}

function toCell(text: string): CellValue {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return Number(text);
  return percent(text) ?? text;
}

// Divided as a decimal, so that 67.1% is 0.671 and not 0.6709999….
function percent(text: string): number | null {
  const found = /^\s*([-+]?(?:\d+\.?\d*|\.\d+))\s*%\s*$/.exec(text);
  return found ? Number(`${found[1]}e-2`) : null;
}
