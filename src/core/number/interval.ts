/** The values a printed figure, or a result of printed figures, may stand for. Each end is open or closed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Both ends belong to the interval. */
export function closedInterval(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** Every number: what is left when a divisor may be zero. */
export const everything: Interval = {
  low: -Infinity,
  high: Infinity,
  lowOpen: true,
  highOpen: true,
};

/** The values that lie in both, or null where there are none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const lowOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
  const highOpen =
    (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
  if (low > high || (low === high && (lowOpen || highOpen))) return null;
  return { low, high, lowOpen, highOpen };
}

/** Distance between two intervals; 0 where they meet or touch. */
export function gapBetween(a: Interval, b: Interval): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

/** How far an interval reaches to either side, as a share of the figure that the other one stands for. */
export function relativeHalfWidth(
  interval: Interval,
  figure: Interval,
): number {
  const size = Math.max(Math.abs(figure.low), Math.abs(figure.high));
  return (interval.high - interval.low) / 2 / size;
}
