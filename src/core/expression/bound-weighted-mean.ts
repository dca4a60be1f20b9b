import { everything, type Interval } from "../number/interval";

interface BoundedPart {
  readonly weight: Interval;
  readonly value: Interval;
}

/**
 * Exact range of Σ weight × value ÷ Σ weight over independent intervals; weights are masses, hence never below zero.
 * The greatest mean gives the high weight to every value from some switch point on and the low weight to the rest.
 * Errors: everything where a weight or value is unbounded or all weights may be zero but one end is missing
 * Source: Karnik & Mendel 2001; agrees with enumeration of all corners
 */
export function boundWeightedMean(parts: readonly BoundedPart[]): Interval {
  if (parts.length === 0 || parts.some(isUnbounded)) return everything;
  const greatest = extremeMean(parts, (part) => part.value.high, 1);
  const least = extremeMean(parts, (part) => part.value.low, -1);
  const weightOpen = parts.some((p) => p.weight.lowOpen || p.weight.highOpen);
  return {
    low: least - Math.abs(least) * ROUNDING,
    high: greatest + Math.abs(greatest) * ROUNDING,
    lowOpen: weightOpen || parts.some((part) => part.value.lowOpen),
    highOpen: weightOpen || parts.some((part) => part.value.highOpen),
  };
}

/** Covers the rounding of a mean's few additions. */
const ROUNDING = 8 * Number.EPSILON;

function isUnbounded({ weight, value }: BoundedPart): boolean {
  return !(
    Number.isFinite(weight.low) &&
    Number.isFinite(weight.high) &&
    Number.isFinite(value.low) &&
    Number.isFinite(value.high)
  );
}

/** The greatest (sign 1) or least (sign −1) mean, by moving one part after another from its low to its high weight. */
function extremeMean(
  parts: readonly BoundedPart[],
  endOf: (part: BoundedPart) => number,
  sign: 1 | -1,
): number {
  const ordered = [...parts].sort((a, b) => sign * (endOf(b) - endOf(a)));
  let total = 0;
  let weights = 0;
  for (const part of ordered) {
    total += lowWeight(part) * endOf(part);
    weights += lowWeight(part);
  }
  let best = weights > 0 ? total / weights : -sign * Infinity;
  for (const part of ordered) {
    const added = Math.max(0, part.weight.high) - lowWeight(part);
    total += added * endOf(part);
    weights += added;
    if (weights > 0)
      best = sign * Math.max(sign * best, sign * (total / weights));
  }
  return Number.isFinite(best) ? best : sign * Infinity;
}

function lowWeight(part: BoundedPart): number {
  return Math.max(0, part.weight.low);
}
