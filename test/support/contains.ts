import type { Interval } from "../../src/core/number/interval";

/** Whether the interval contains the value, its open ends left out. */
export function contains(interval: Interval, value: number): boolean {
  const aboveLow = interval.lowOpen
    ? value > interval.low
    : value >= interval.low;
  const belowHigh = interval.highOpen
    ? value < interval.high
    : value <= interval.high;
  return aboveLow && belowHigh;
}
