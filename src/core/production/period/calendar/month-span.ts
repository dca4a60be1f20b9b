import type { PeriodWords } from "../period-words";
import { type Months, monthsIn } from "./months-of-period";

/**
 * The months a period covers, where its words and the fiscal year's last month (1-12, or null where it is not printed) tell.
 * Years not said to be fiscal are calendar years.
 */
export function monthSpan(
  words: PeriodWords,
  yearEnd: number | null,
): Months | null {
  const length = words.length ?? monthsIn(words.kind);
  if (words.year === null || length === null) return null;
  const last = lastMonth(words, words.year, length, yearEnd);
  return last === null ? null : [last - length + 1, last];
}

function lastMonth(
  words: PeriodWords,
  year: number,
  length: number,
  yearEnd: number | null,
): number | null {
  if (words.endMonth !== null && !words.isFiscal)
    return year * 12 + words.endMonth - 1;
  if (words.isFiscal && yearEnd === null) return null;
  const end = words.isFiscal ? (yearEnd ?? 12) : 12;
  if (words.kind === "quarter" && words.endMonth !== null)
    return (words.endMonth > end ? year - 1 : year) * 12 + words.endMonth - 1;
  const yearStart = year * 12 + end - 12;
  if (words.kind === "ytd" || words.kind === "nine-months")
    return yearStart + length - 1;
  const index = words.kind === "year" ? 1 : words.index;
  return index === null ? null : yearStart + index * length - 1;
}
