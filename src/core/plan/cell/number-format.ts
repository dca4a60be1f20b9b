import type { ProductionCell } from "../../production/production-table";
import type { UnitId } from "../../unit/unit";

/** The number format that shows a figure as it was printed: its decimals, thousands marks, "%" and bracketed minus. */
export function printedFormat(cell: ProductionCell): string {
  const digits = plainDigits(cell.decimals, isGrouped(cell));
  const sign = /%\s*\)?$/.test(cell.text) ? '"%"' : "";
  const money = /^\(?\s*(?:US|C|A)?\$/.test(cell.text) ? '"$"' : "";
  const positive = `${money}${digits}${sign}`;
  return /^\(.*\)/.test(cell.text) || /^\$\s*\(/.test(cell.text)
    ? `${positive};(${positive})`
    : positive;
}

/** The same for a rebuilt figure, with more decimals where the printed figure has few digits to compare by. */
export function rebuiltFormat(
  decimals: number,
  value: number,
  unit: UnitId | null,
): string {
  return `${plainDigits(decimals + moreDigits(value, decimals), true)}${unit === "%" ? '"%"' : ""}`;
}

/** A difference, with its sign; none where it is nothing. */
export function differenceFormat(decimals: number, value: number): string {
  const digits = plainDigits(decimals + moreDigits(value, decimals), true);
  return `+${digits};-${digits};${digits}`;
}

/** How many decimals of a number a format shows; null where it leaves that to Excel. Example: `#,##0.0"%"` → 1 */
export function decimalsShown(format: string): number | null {
  if (format === "General") return null;
  const [positive = ""] = format.replace(/"[^"]*"/g, "").split(";");
  const decimals = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  return positive.includes("%") ? decimals + 2 : decimals;
}

/** Digits beyond the printed ones: none for large counts, where a unit says enough; two in all for small figures. */
function moreDigits(value: number, decimals: number): number {
  const size = Math.abs(value);
  if (size >= 10_000) return 0;
  return size >= 100 ? 1 : Math.max(1, 2 - decimals);
}

function plainDigits(decimals: number, grouped: boolean): string {
  const whole = grouped ? "#,##0" : "0";
  return decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
}

function isGrouped(cell: ProductionCell): boolean {
  return (
    /\d[,'’\s\u00a0\u202f]\d{3}/.test(cell.text) ||
    Math.abs(cell.value ?? 0) < 1000
  );
}
