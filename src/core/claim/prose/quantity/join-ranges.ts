import type { Lexicon } from "../../lexicon/lexicon";
import type { Quantity } from "./quantity";
import { compiled } from "../find-words";
import { scaled } from "./read-number";

/** "2.2 million to 2.5 million ounces", "between 30 and 35 koz" are one quantity; "from A to B" is two. */
export function joinRanges(
  text: string,
  quantities: readonly Quantity[],
  lexicon: Lexicon,
): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const lower = joined.at(-1);
    if (lower && isRange(text, lower, quantity, lexicon)) {
      joined[joined.length - 1] = toRange(lower, quantity);
    } else joined.push(quantity);
  }
  return joined;
}

function isRange(
  text: string,
  lower: Quantity,
  upper: Quantity,
  lexicon: Lexicon,
): boolean {
  const sameUnit = lower.unit === null || lower.unit === upper.unit;
  if (!sameUnit || lower.upper !== null) return false;
  const gap = text.slice(lower.end, upper.start).trim();
  const before = text.slice(Math.max(0, lower.start - 24), lower.start);
  const isOpened = new RegExp(`(?:${lexicon.between})\\s*$`, "iu").test(before);
  if (/^(?:-|–|—|--)$/.test(gap)) return true;
  const isTo = gap.search(compiled(lexicon.to)) === 0 && gap.length <= 5;
  const isAnd = gap.search(compiled(lexicon.and)) === 0 && gap.length <= 5;
  if (isOpened) return isTo || isAnd;
  const afterFrom = new RegExp(`(?:${lexicon.from})\\s*$`, "iu").test(before);
  return isTo && !afterFrom;
}

function toRange(lower: Quantity, upper: Quantity): Quantity {
  const factor = lower.multiplier === 1 ? upper.multiplier : 1;
  return {
    ...lower,
    end: upper.end,
    unit: upper.unit,
    metal: upper.metal ?? lower.metal,
    readings: lower.readings.map(({ value, step }) => ({
      value: scaled(value, factor),
      step: step * factor,
    })),
    upper: upper.readings,
    isMoney: lower.isMoney || upper.isMoney,
    multiplier: upper.multiplier,
  };
}
