import { closedInterval, type Interval } from "./interval";

/** How the printed figure was cut to its last digit. */
export type RoundingMode = "round-to-nearest" | "truncation";

/**
 * What a figure printed with `decimals` digits after the mark may stand for; negative decimals count zeros before it.
 * Rounded figures keep both ends, since any rule for ties is accepted; truncated ones lose the far end.
 * Source: XBRL Calculations 1.1 (REC 2023-02-22), rounding and truncation modes.
 * Example: (12.1, 1) → [12.05, 12.15]
 */
export function printedInterval(
  value: number,
  decimals: number,
  mode: RoundingMode = "round-to-nearest",
): Interval {
  if (!Number.isFinite(decimals)) return closedInterval(value, value);
  if (mode === "round-to-nearest") {
    return closedInterval(
      shifted(value, decimals, -5),
      shifted(value, decimals, 5),
    );
  }
  const low = value > 0 ? value : shifted(value, decimals, -10);
  const high = value < 0 ? value : shifted(value, decimals, 10);
  return { low, high, lowOpen: value <= 0, highOpen: value >= 0 };
}

/** Half of one unit of the last printed digit. */
export function halfUnit(decimals: number): number {
  return decimals >= 0 ? 5 / 10 ** (decimals + 1) : 0.5 * 10 ** -decimals;
}

/** value + tenths ÷ 10 of the last printed unit, in scaled integers, so that 12.1 − 0.05 is 12.05 and nothing else. */
function shifted(value: number, decimals: number, tenths: number): number {
  if (decimals < 0) return value + tenths * 10 ** (-decimals - 1);
  const scale = 10 ** (decimals + 1);
  const scaled = Math.round(value * scale);
  const isExact = scaled / scale === value && Number.isSafeInteger(scaled);
  return isExact ? (scaled + tenths) / scale : value + tenths / scale;
}
