import type { RawRow } from "../../../table/raw-table";
import { isUnitText } from "../../../table/unit-text";
import { convert } from "../../../unit/convert";
import type { NumberStyle } from "../../number/number-style";
import { readNumber } from "../../number/read-number";
import { readUnit, scaleUnit } from "../../words/read-unit";
import type { ColumnRoles } from "./column-roles";
import { isHeadingRow } from "./label-cells";

/**
 * Gives rows that print a unit only the label whose cell spanned them and their neighbour:
 *   Gold produced kg 3,120   →   Gold produced kg 3,120
 *   000’oz 100.3                 Gold produced 000’oz 100.3
 * The figures say which neighbour states the same in another unit; where they cannot (money), it is the one
 * on the side where the table's other labels stand.
 */
export function inheritLabels(
  rows: readonly RawRow[],
  roles: ColumnRoles,
  style: NumberStyle,
): readonly RawRow[] {
  const parts = rows.map((row) => partsOf(row, roles, style));
  const neighbours = (index: number): Neighbours => ({
    above: labelledAbove(parts, index),
    below: labelledAt(parts, index + 1),
  });
  const units = [...parts.keys()].filter((index) => parts[index]?.stem === "");
  const hasTwin = (side: keyof Neighbours) =>
    units.some((index) => {
      const [own, other] = [parts[index], neighbours(index)[side]];
      return own && other && isTwin(own, other);
    });
  const isBelow = hasTwin("below") && !hasTwin("above");
  return rows.map((row, index) => {
    const own = parts[index];
    if (!own || own.stem !== "" || own.unit === "") return row;
    const stem = stemFor(own, neighbours(index), isBelow);
    const [label, ...cells] = row.cells;
    if (stem === null || !label) return row;
    return {
      ...row,
      cells: [{ ...label, text: `${stem} ${label.text}`.trim() }, ...cells],
    };
  });
}

interface RowParts {
  /** The label without its unit; "" where it is a unit only. */
  readonly stem: string;
  readonly unit: string;
  readonly values: readonly (Printed | null)[];
}

interface Printed {
  readonly value: number;
  /** Half a unit of the last printed digit. */
  readonly rounding: number;
}

/** Null for headings and empty rows. */
function partsOf(
  row: RawRow,
  roles: ColumnRoles,
  style: NumberStyle,
): RowParts | null {
  if (isHeadingRow(row, roles)) return null;
  const label = row.cells[0]?.text ?? "";
  const column = roles.unit === null ? "" : (row.cells[roles.unit]?.text ?? "");
  const values = roles.values.map((at) =>
    printed(row.cells[at]?.text ?? "", style),
  );
  if (isUnitText(label)) return { stem: "", unit: label, values };
  if (column !== "") return { stem: label, unit: column, values };
  const words = label.split(" ");
  const unit = [2, 1]
    .map((count) => words.slice(-count).join(" "))
    .find((text) => text !== label && isUnitText(text));
  const stem = unit ? label.slice(0, -unit.length).trim() : label;
  return { stem, unit: unit ?? "", values };
}

function printed(text: string, style: NumberStyle): Printed | null {
  const { value, decimals, isPercent } = readNumber(text, style);
  if (value === null || isPercent) return null;
  return { value, rounding: 0.5 * 10 ** -decimals };
}

/** The row above that has a label, over others that only print a unit. */
function labelledAbove(
  parts: readonly (RowParts | null)[],
  index: number,
): RowParts | null {
  let at = index - 1;
  while (parts[at]?.stem === "") at -= 1;
  return labelledAt(parts, at);
}

function labelledAt(
  parts: readonly (RowParts | null)[],
  at: number,
): RowParts | null {
  const row = parts[at];
  return row && row.stem !== "" && row.unit !== "" ? row : null;
}

interface Neighbours {
  readonly above: RowParts | null;
  readonly below: RowParts | null;
}

/** `isBelow`: labels of this table stand in the second row of those they span. */
function stemFor(
  own: RowParts,
  { above, below }: Neighbours,
  isBelow: boolean,
): string | null {
  if (above && isTwin(own, above)) return above.stem;
  if (below && isTwin(own, below)) return below.stem;
  const owner = isBelow ? below : above;
  return owner && isMoney(own.unit) && isMoney(owner.unit) ? owner.stem : null;
}

/** Both rows state one amount in two units, at the precision printed. */
function isTwin(own: RowParts, other: RowParts): boolean {
  const [from, to] = [unitOf(own.unit), unitOf(other.unit)];
  if (from === null || to === null || from === to) return false;
  const pairs = own.values.flatMap((value, column) => {
    const twin = other.values[column];
    return value && twin ? [{ value, twin }] : [];
  });
  return (
    pairs.length > 0 &&
    pairs.every(({ value, twin }) => {
      const [low, high] = [-1, 1].map((sign) =>
        convert(value.value + sign * value.rounding, from, to),
      );
      if (low == null || high == null) return false;
      return (
        twin.value + twin.rounding >= low - SLACK * Math.abs(low) &&
        twin.value - twin.rounding <= high + SLACK * Math.abs(high)
      );
    })
  );
}

/** What releases round twice. */
const SLACK = 0.0005;

function unitOf(text: string) {
  const { unit, scale } = readUnit(text);
  if (unit === null || unit === "ton" || unit === "tonpd" || unit === "oz/t")
    return null;
  return scaleUnit(unit, scale);
}

const isMoney = (unit: string): boolean =>
  /^(?:(?:us|[acrn]z?)?\$|r|usd|aud|cad|zar)\s?(?:\/|m|$)/i.test(unit.trim());
