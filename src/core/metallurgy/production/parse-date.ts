import { findMonth } from "./month-name";

/** A date as words name it. */
export interface DateWords {
  readonly year: number;
  readonly month: number;
  /** null where only the month is named. */
  readonly day: number | null;
}

/** Days from 1 January 1970 to a day of the Gregorian calendar. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Reads "2011-07-01", "1 July 2011", "July 1, 2011" or a month alone; null where the text is no date. */
export function parseDate(text: string): DateWords | null {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return dateWords(iso[1], iso[2], iso[3]);
  const dayFirst =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]+)\.?[ -]'?(\d{4}|\d{2})$/.exec(
      text,
    );
  if (dayFirst) return dateWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(
    text,
  );
  return monthFirst
    ? dateWords(monthFirst[3], monthFirst[1], monthFirst[2])
    : null;
}

function dateWords(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateWords | null {
  const found = findMonth(month ?? "");
  if (found === null || year === undefined) return null;
  const fullYear = toYear(year);
  if (day === undefined) return { year: fullYear, month: found, day: null };
  const days = dayOf(fullYear, found + 1, 1) - dayOf(fullYear, found, 1);
  const number = Number(day);
  return number >= 1 && number <= days
    ? { year: fullYear, month: found, day: number }
    : null;
}

/** A year of two digits is of this century. */
export function toYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
