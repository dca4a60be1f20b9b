import { numfmt } from "@univerjs/core";
import type { Area } from "../../grid/area";
import type { CellPatch } from "../../grid/grid";
import { invalidArgument, type HostError } from "../../protocol/host-error";

/** Source: Excel's wording for a matrix of another shape. */
export const otherShape = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** A two-dimensional answer of the shape of a range, or one value for all its cells. */
const valueAt = (
  value: unknown,
  area: Area,
): ((row: number, column: number) => unknown) => {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw otherShape();
  return (row, column) => {
    const cells: unknown = rows[row];
    return Array.isArray(cells) ? (cells[column] as unknown) : undefined;
  };
};

/**
 * The patches that a write of a matrix asks for. Source: documentation of Range.values: null leaves a cell as it is, "" clears
 * it, one value fills every cell.
 */
export const patchesOf = (
  area: Area,
  value: unknown,
  patch: (
    value: unknown,
    row: number,
    column: number,
  ) => Omit<CellPatch, "row" | "column">,
): CellPatch[] => {
  const at = valueAt(value, area);
  const patches: CellPatch[] = [];
  for (let i = 0; i < area.rows; i += 1)
    for (let j = 0; j < area.columns; j += 1) {
      const cell = at(i, j);
      if (cell === null || cell === undefined) continue;
      const [row, column] = [area.row + i, area.column + j];
      patches.push({ row, column, ...patch(cell, row, column) });
    }
  return patches;
};

const typed = (
  text: string,
  numberFormat: string,
): Omit<CellPatch, "row" | "column"> => {
  const parsed = numfmt.parseValue(text);
  if (parsed === null || typeof parsed.v === "object")
    return { content: { value: text, formula: null } };
  const content = { value: parsed.v, formula: null };
  const format = numberFormat === "General" ? parsed.z : undefined;
  return format === undefined
    ? { content }
    : { content, style: { numberFormat: format } };
};

const formula = (text: string) => ({ content: { value: "", formula: text } });

const asText = (text: string) => ({ content: { value: text, formula: null } });

/**
 * What Excel makes of a value put into a cell. Source: documentation of Range.values and Range.formulas: text is parsed as if
 * typed in en-US ("90%", "Mar-11", "1,234"); text that starts with = is a formula, and so, as typed, is one that starts with
 * + - or @; a leading apostrophe or the format "@" keeps it as text.
 */
export const contentFor = (
  value: unknown,
  numberFormat: string,
): Omit<CellPatch, "row" | "column"> => {
  if (typeof value === "number" || typeof value === "boolean")
    return { content: { value, formula: null } };
  if (typeof value !== "string")
    throw invalidArgument("expected a text, a number or true/false");
  if (numberFormat === "@") return asText(value);
  if (value.startsWith("'")) return asText(value.slice(1));
  if (/^=./s.test(value)) return formula(value);
  const patch = typed(value, numberFormat);
  const isText = typeof patch.content?.value === "string";
  return isText && /^[-+@]./s.test(value)
    ? formula(`=${value.replace(/^@/, "")}`)
    : patch;
};
