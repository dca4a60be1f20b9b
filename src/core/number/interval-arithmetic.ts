import { exactSum } from "./exact-sum";
import { closedInterval, everything, type Interval } from "./interval";

/** Sum of independent intervals: exact ends for decimals, rounded outward for anything else. */
export function addIntervals(terms: readonly Interval[]): Interval {
  const low = exactSum(terms.map((term) => term.low));
  const high = exactSum(terms.map((term) => term.high));
  return {
    low: low.isExact ? low.value : down(low.value),
    high: high.isExact ? high.value : up(high.value),
    lowOpen: terms.some((term) => term.lowOpen),
    highOpen: terms.some((term) => term.highOpen),
  };
}

/** The interval of −x. */
export function negateInterval(interval: Interval): Interval {
  return {
    low: -interval.high,
    high: -interval.low,
    lowOpen: interval.highOpen,
    highOpen: interval.lowOpen,
  };
}

/** Product of two independent intervals, rounded outward. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return hull(ends(a).flatMap((x) => ends(b).map((y) => times(x, y))));
}

/** Quotient of two independent intervals, rounded outward; everything where the divisor may be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return everything;
  return hull(ends(a).flatMap((x) => ends(b).map((y) => over(x, y))));
}

/** The smallest interval that holds all of them; an end is closed where any of them closes it. */
export function hullOf(intervals: readonly Interval[]): Interval {
  return hull(intervals.flatMap(ends));
}

interface End {
  readonly value: number;
  readonly open: boolean;
  /** Set where the arithmetic was not exact, so that the end must give way outward. */
  readonly inexact?: boolean;
}

function ends(interval: Interval): readonly End[] {
  return [
    { value: interval.low, open: interval.lowOpen },
    { value: interval.high, open: interval.highOpen },
  ];
}

function times(x: End, y: End): End {
  const value = x.value === 0 || y.value === 0 ? 0 : x.value * y.value;
  return { value, open: x.open || y.open, inexact: !isExactProduct(value) };
}

function over(x: End, y: End): End {
  return { value: x.value / y.value, open: x.open || y.open, inexact: true };
}

/** Products of integers below 2⁵³ carry no rounding; anything else may. */
function isExactProduct(value: number): boolean {
  return Number.isSafeInteger(value * 4) || !Number.isFinite(value);
}

function hull(points: readonly End[]): Interval {
  const first = points[0];
  if (!first) return everything;
  let low = first;
  let high = first;
  for (const point of points) {
    if (isBeyond(low.value, point.value, low.open, point.open)) low = point;
    if (isBeyond(point.value, high.value, high.open, point.open)) high = point;
  }
  const { lowOpen, highOpen } = { lowOpen: low.open, highOpen: high.open };
  return {
    ...closedInterval(
      low.inexact ? down(low.value) : low.value,
      high.inexact ? up(high.value) : high.value,
    ),
    lowOpen,
    highOpen,
  };
}

function isBeyond(
  inner: number,
  outer: number,
  heldOpen: boolean,
  newOpen: boolean,
): boolean {
  return inner > outer || (inner === outer && heldOpen && !newOpen);
}

function down(value: number): number {
  return value - Math.abs(value) * Number.EPSILON;
}

function up(value: number): number {
  return value + Math.abs(value) * Number.EPSILON;
}
