import type { RawTable } from "../../../table/raw-table";
import type { NumberStyle } from "../../number/number-style";
import { readNumber } from "../../number/read-number";
import { foldText } from "../../words/fold-text";
import { readUnit } from "../../words/read-unit";

/** What the columns of a raw table hold. Column 0 is the label; others hold words that belong to it, units, or values. */
export interface ColumnRoles {
  readonly words: readonly number[];
  readonly unit: number | null;
  readonly values: readonly number[];
}

/** What stands, folded, over a column of units. */
export const UNIT_HEAD =
  /^(?:units?|u\/?m|uom|measure|unit of measure|einheit|unidad(?:es)?|unites?|unita(?: di misura)?)\.?$/;

/** What stands, folded, over a column of the company's shares in its mines. */
const OWNERSHIP_HEAD =
  /^(?:%\s?)?(?:(?:(?:our|group|company|equity|jv|effective|attributable)\s)?(?:ownership|interest|share|stake)|owned|beteiligung|anteil|participa(?:cion|cao|tion)|partecipazione)(?:\s?\(?(?:interest|share|%)\)?)*$/;

/** Tells value columns from unit columns and columns of words. Columns with neither header nor cells are left out. */
export function findColumnRoles(
  table: RawTable,
  style: NumberStyle,
): ColumnRoles {
  const width = Math.max(
    0,
    ...table.rows.map(({ cells }) => cells.length),
    ...table.header.map((row) => row.length),
  );
  const columns = Array.from(
    { length: Math.max(0, width - 1) },
    (_, index) => index + 1,
  );
  const roles = new Map(
    columns.map((column) => [column, roleOf(table, column, style)]),
  );
  const values = columns.filter((column) => roles.get(column) === "value");
  const first = values[0] ?? width;
  const unit = columns.find((column) => roles.get(column) === "unit") ?? null;
  const words = columns.filter(
    (column) => roles.get(column) === "words" && column < first,
  );
  return { words, unit, values };
}

function roleOf(
  table: RawTable,
  column: number,
  style: NumberStyle,
): "value" | "unit" | "words" | "none" {
  const head = foldText(
    table.header.map((row) => row[column]?.text ?? "").join(" "),
  );
  const texts = table.rows
    .map(({ cells }) => cells[column]?.text ?? "")
    .filter((text) => text !== "");
  if (texts.length === 0)
    return head === "" || UNIT_HEAD.test(head) ? "none" : "value";
  if (OWNERSHIP_HEAD.test(head) && texts.every(isShare)) return "none";
  const kinds = texts.map((text) => readNumber(text, style).kind);
  const words = texts.filter((_, index) => kinds[index] === "text");
  const figures = kinds.filter(
    (kind) => kind === "number" || kind === "range",
  ).length;
  if (words.length === 0 || figures >= words.length) return "value";
  const units = words.filter((text) => isUnit(text));
  if (UNIT_HEAD.test(head) || units.length * 2 > texts.length) return "unit";
  return "words";
}

/** "89.7%", "50". */
function isShare(text: string): boolean {
  return /^(?:100|\d{1,2})(?:[.,]\d+)?\s?%?$/.test(text);
}

function isUnit(text: string): boolean {
  const folded = foldText(text);
  if (folded.length > 24) return false;
  const { unit, scale } = readUnit(text);
  return (
    unit !== null ||
    scale !== null ||
    /^(?:ratio|x|#|no\.?|w:o|m|km|ha|ppm)$/.test(folded)
  );
}
