import { gapBetween, intersection, type Interval } from "./interval";
import { addIntervals, multiplyIntervals } from "./interval-arithmetic";
import { closedInterval } from "./interval";
import { printedInterval, type RoundingMode } from "./printed-interval";

/** A printed figure of a calculation: its value and printed decimals (Infinity where exact). */
export interface Fact {
  readonly value: number;
  readonly decimals: number;
}

export interface Contribution {
  readonly facts: readonly Fact[];
  readonly weight: number;
}

/** How a printed total stands to its parts; `null` intervals where duplicates of one fact contradict each other. */
export interface SumVerdict {
  readonly isConsistent: boolean;
  readonly totalInterval: Interval | null;
  readonly sumInterval: Interval | null;
  readonly gap: number;
}

/**
 * Whether a printed total agrees with the sum of its printed parts: their intervals must meet.
 * Duplicates of one fact count as the intersection of their intervals; parts without a fact are skipped.
 * Errors:  null where no part has a fact
 * Source:  XBRL Calculations 1.1 (REC 2023-02-22)
 * Example: 2,020,695 against 608,093 + 500,703 + 464,324 + 447,524 → not consistent, gap 48.5
 */
export function checkSum(
  total: readonly Fact[],
  parts: readonly Contribution[],
  mode: RoundingMode = "round-to-nearest",
): SumVerdict | null {
  const present = parts.filter((part) => part.facts.length > 0);
  if (present.length === 0 || total.length === 0) return null;
  const totalInterval = factInterval(total, mode);
  const intervals = present.map((part) => weighted(part, mode));
  if (totalInterval === null || intervals.includes(null)) {
    return { isConsistent: false, totalInterval, sumInterval: null, gap: 0 };
  }
  const sumInterval = addIntervals(
    intervals.flatMap((interval) => interval ?? []),
  );
  return {
    isConsistent: intersection(totalInterval, sumInterval) !== null,
    totalInterval,
    sumInterval,
    gap: gapBetween(totalInterval, sumInterval),
  };
}

/** What a fact printed once or several times may stand for; null where the printings contradict each other. */
export function factInterval(
  printings: readonly Fact[],
  mode: RoundingMode,
): Interval | null {
  return (
    printings
      .map((fact) => printedInterval(fact.value, fact.decimals, mode))
      .reduce<Interval | null | undefined>(
        (held, next) =>
          held === undefined ? next : held && intersection(held, next),
        undefined,
      ) ?? null
  );
}

function weighted(part: Contribution, mode: RoundingMode): Interval | null {
  const interval = factInterval(part.facts, mode);
  return (
    interval &&
    multiplyIntervals(closedInterval(part.weight, part.weight), interval)
  );
}
