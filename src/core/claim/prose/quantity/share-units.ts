import type { Quantity } from "./quantity";
import { scaled } from "./read-number";

/** "1.2, 1.1 and 1.3 million ounces": the unit of the last figure of a list is the unit of all. */
export function shareUnits(
  text: string,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const shared: Quantity[] = [];
  for (const one of [...quantities].reverse()) {
    const next = shared.at(-1);
    const gap = next ? text.slice(one.end, next.hedgeStart) : "";
    const isListed = /^\s*(?:,\s*(?:\p{L}{1,3}\s+)?|\p{L}{1,3}\s+)$/u.test(gap);
    const isBare = one.unit === null && one.multiplier === 1;
    shared.push(next && isListed && isBare ? inUnitOf(one, next) : one);
  }
  return shared.reverse();
}

function inUnitOf(one: Quantity, { unit, metal, multiplier }: Quantity) {
  return {
    ...one,
    unit,
    metal: one.metal ?? metal,
    multiplier,
    readings: one.readings.map(({ value, step }) => ({
      value: scaled(value, multiplier),
      step: step * multiplier,
    })),
  };
}
