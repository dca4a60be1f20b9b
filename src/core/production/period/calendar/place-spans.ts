import { monthSpan } from "./month-span";
import type { Months } from "./months-of-period";
import type { PeriodWords } from "../period-words";

/** How a heading tells its months: by name, by number in a calendar year, or in a year of the company's own. */
export type YearCount = "named" | "numbered" | "company";

/** What a heading says of its period, and how it counts. */
export interface CountedPeriod {
  readonly words: PeriodWords | null;
  readonly count: YearCount;
}

/**
 * The months of each column under the last month (1-12) of the company's year; null where that is not known and the
 * period counts in it. A year to date without a length ends with the latest shorter period of its year; where there are
 * several, they end at the same point of their years as the newest does.
 */
export function placeSpans(
  periods: readonly CountedPeriod[],
  yearEnd: number | null,
): readonly (Months | null)[] {
  const plain = periods.map(({ words, count }) =>
    words === null || isOpen(words)
      ? null
      : monthSpan({ ...words, isFiscal: count === "company" }, yearEnd),
  );
  const shorter = plain.flatMap((span, at) =>
    span !== null && periods[at]?.words?.kind !== "year" ? [span] : [],
  );
  const toDate = periods.map(({ words, count }) =>
    words !== null && isOpen(words)
      ? yearToDate(words, count === "company" ? yearEnd : 12, shorter)
      : null,
  );
  const alike = endingAlike(toDate);
  return periods.map(({ words }, at) => {
    const isDated = words !== null && words.endMonth !== null;
    return plain[at] ?? (isDated ? toDate[at] : alike[at]) ?? null;
  });
}

/** Years to date of one table, as long as the newest of them. */
export function endingAlike(
  toDate: readonly (Months | null)[],
): readonly (Months | null)[] {
  const newest = toDate.reduce(
    (best, span) =>
      span !== null && (best === null || span[0] > best[0]) ? span : best,
    null,
  );
  const length = newest === null ? 0 : newest[1] - newest[0];
  return toDate.map((span) => span && [span[0], span[0] + length]);
}

/** "Dec Q FY26": the month is the calendar's, the year the company's. */
export function isMonthOfCompanyYear({ words, count }: CountedPeriod): boolean {
  return (
    count === "company" && words?.kind === "quarter" && words.endMonth !== null
  );
}

/** "YTD" and "YTD to 31 December" do not say when the year began. */
export function isOpen({ kind, length }: PeriodWords): boolean {
  return kind === "ytd" && length === null;
}

function yearToDate(
  { year, endMonth, isFiscal }: PeriodWords,
  yearEnd: number | null,
  shorter: readonly Months[],
): Months | null {
  if (year === null || yearEnd === null) return null;
  if (endMonth !== null) {
    // The year beside a date is the calendar's; "FY23 to December" names the company's.
    const inYear = (endMonth - yearEnd + 11) % 12;
    const dated = year * 12 + endMonth - 1;
    const first = isFiscal ? year * 12 + yearEnd - 12 : dated - inYear;
    return [first, first + inYear];
  }
  const first = year * 12 + yearEnd - 12;
  const ends = shorter.flatMap(([start, end]) =>
    start >= first && end < first + 12 ? [end] : [],
  );
  return ends.length > 0 ? [first, Math.max(...ends)] : null;
}
