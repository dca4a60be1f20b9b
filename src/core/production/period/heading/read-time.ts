import {
  COUNT_WORD,
  countNumber,
  MONTH_NAME,
  monthNumber,
  readMonthCount,
} from "../calendar-words";
import type { Time } from "../period-words";
import { isDated, readEndDate, readEndMonth } from "./read-end-month";
import { numberedQuarter, quarterEnding, readQuarter } from "./read-quarter";
import { namesSplitYear, readYear } from "./read-year";

const FISCAL =
  /\b(?:fy|fytd|fiscal|financial|f(?:19|20)\d\d|f\d\d|f?q[1-4]\s?f|geschaftsjahr|exercice|ejercicio|esercizio)/;
const CALENDAR = /\b(?:calendar|cy\s?\d|c(?:19|20)\d\d|kalenderjahr)/;

/** Whether folded words say that their year is the calendar's: "C2011-Q3 (F2012-Q1)". */
export function saysCalendar(text: string): boolean {
  return CALENDAR.test(text);
}

/** The stretch of time that folded words name, with its year; null where they name none. */
export function readTime(text: string): Time | null {
  const year = readYear(text);
  const isFiscal =
    !saysCalendar(text) && (FISCAL.test(text) || namesSplitYear(text));
  const endMonth = readEndMonth(text);
  const shape =
    readYearToDate(text) ??
    readQuarter(text) ??
    readHalf(text) ??
    readSpan(text) ??
    readMonth(text) ??
    readFullYear(text, year);
  if (shape === null) return null;
  const time = { endMonth, ...shape, year, isFiscal };
  return isFiscal ? (endingOn(readEndDate(text), time) ?? time) : time;
}

/** "Three months ended September 30, 2025 (Q1 FY26)": the date's year is the calendar's, and counts the quarter. */
function endingOn(
  date: ReturnType<typeof readEndDate>,
  time: Time,
): Time | null {
  if (date === null) return null;
  const { month, year } = date;
  const end = { endMonth: month, year, isFiscal: false };
  if (time.kind === "quarter")
    return { ...time, ...end, index: Math.ceil(month / 3) };
  if (time.kind === "half")
    return { ...time, ...end, index: Math.ceil(month / 6) };
  return null;
}

const YEAR_TO_DATE =
  /\b(?:f?ytd(?=\d|\b)|(?:year[ -]to[ -]date|to date|acumulado|cumule?|kumuliert|seit jahresbeginn|da inizio anno|progressivo)\b)/;

function readYearToDate(text: string): Time | null {
  if (!YEAR_TO_DATE.test(text)) return null;
  const quarter = numberedQuarter(text);
  const counted = quarter === null ? null : 3 * quarter;
  return {
    kind: "ytd",
    length: readMonthCount(text) ?? counted,
    endMonth: quarter === null ? readEndMonth(text) : null,
  };
}

const HALF =
  /(?:^|[^a-z])(?:(?:19|20)?\d\d[\s/-]*)?(?:[hs][\s-]?([12])|([12])[\s-]?[hs])(?=$|[^a-z\d]|fy|\d{2}(?:\D|$)|(?:19|20)\d\d)/;
const HALF_WORDS = new RegExp(
  `(?:^|[^a-z])(${COUNT_WORD})[.°]?[\\s-]*(?:half|halbjahr|semestre|semester)`,
);

function readHalf(text: string): Time | null {
  const match = HALF.exec(text);
  const count =
    countNumber(match?.[1] ?? match?.[2] ?? "") ??
    countNumber(HALF_WORDS.exec(text)?.[1] ?? "");
  if (count === 1 || count === 2)
    return { kind: "half", index: count, length: 6 };
  const isHalf = /\bhalf[ -]?years?\b|\bhalbjahr\b|\bsemestre\b/.test(text);
  if (readMonthCount(text) === 6 || isHalf) {
    const endMonth = readEndMonth(text);
    const index = endMonth === null ? 1 : Math.ceil(endMonth / 6);
    return { kind: "half", index, length: 6, endMonth };
  }
  return null;
}

const MONTH_RANGE = new RegExp(
  `\\b(${MONTH_NAME})\\.?\\s*(?:-|to|bis|a|au)\\s*(${MONTH_NAME})\\b`,
);

function readSpan(text: string): Time | null {
  const range = MONTH_RANGE.exec(text);
  const first = monthNumber(range?.[1] ?? "");
  const last = monthNumber(range?.[2] ?? "");
  if (first !== null && last !== null && last > first) {
    return spanOf(last - first + 1, last);
  }
  const count = readMonthCount(text);
  return count === null ? null : spanOf(count, readEndMonth(text));
}

function spanOf(length: number, endMonth: number | null): Time {
  if (length === 12) return { kind: "year", length, endMonth };
  if (length === 9) return { kind: "nine-months", length, endMonth };
  if (length === 3) return quarterEnding(endMonth);
  if (length === 1) return { kind: "month", index: endMonth, length, endMonth };
  if (length === 6) {
    const index = endMonth === null ? 1 : Math.ceil(endMonth / 6);
    return { kind: "half", index, length, endMonth };
  }
  const isToDate = endMonth === null || endMonth === length;
  return { kind: isToDate ? "ytd" : "other", length, endMonth };
}

const MONTH_ALONE = new RegExp(
  `^(?:month (?:of |ended )?|monat )?(${MONTH_NAME})\\.?[\\s,'/-]*(?:de |del )?(?:(?:19|20)?\\d\\d)?(?:\\s*(?:actual|production|results?))?$`,
);

function readMonth(text: string): Time | null {
  const month = monthNumber(MONTH_ALONE.exec(text)?.[1] ?? "");
  if (month === null) return null;
  return { kind: "month", index: month, length: 1, endMonth: month };
}

const FULL_YEAR =
  /\b(?:full[ -]year|years?|fy|cy|annual|calendar|fiscal|financial|total|twelve|jahr|gesamtjahr|geschaftsjahr|ano|annee|anno|exercice|ejercicio|esercizio|anual|annuel)(?=\b|\d)/;
const YEAR_WORDS =
  /^\W*(?:in |for |actual |total |restated |c|f|cy|fy)?\W*(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?a?\W*(?:actuals?|total|production|results?|restated|reported|\(restated\)|mine|metal|\W)*$/;

function readFullYear(text: string, year: number | null): Time | null {
  if (isDated(text) && !FULL_YEAR.test(text)) return null;
  const isYear =
    YEAR_WORDS.test(text) || (FULL_YEAR.test(text) && year !== null);
  // "Year ended" stands over a date or a year in the next header row.
  const isBareYear =
    /^(?:(?:for the )?(?:fiscal |calendar )?years? (?:ended|ending).*|full[ -]year|total year|annual|year|gesamtjahr|jahr|ano|annee|anno|total (?:calendar|fiscal)(?: year)?)$/.test(
      text,
    );
  if (!isYear && !isBareYear) return null;
  return { kind: "year", length: 12, endMonth: readEndMonth(text) };
}
