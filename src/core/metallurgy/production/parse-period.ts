import { dayOf, parseDate, toYear } from "./parse-date";

/** Days of a period, counted from 1 January 1970, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the name of a period: `C2011-Q4`, `Q3 2012`, `3Q12`, `FY2012`, `H1 2012`, `9M 2012`, `2012`, `March 2012`,
 * "nine months ended 30 September 2012", "1 July 2011 to 31 December 2011". Null where the text names none.
 * Quarters, halves and years are of the fiscal year that ends with month `yearEnd` and is named after the calendar
 * year it ends in; a leading C makes them calendar.
 */
export function parsePeriod(text: string, yearEnd: number): Days | null {
  const key = `${yearEnd} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const days = readPeriod(text, yearEnd);
  known.set(key, days);
  return days;
}

// A sheet asks for the same few periods in thousands of cells.
const MOST_KNOWN = 500;
const known = new Map<string, Days | null>();

function readPeriod(text: string, yearEnd: number): Days | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ");
  return (
    parseEnded(plain) ??
    parseMonth(plain) ??
    parseNamed(plain, yearEnd) ??
    parseDates(plain)
  );
}

/** Months counted as year × 12 + month - 1; `count` of them from `first`. */
function monthsFrom(first: number, count: number): Days {
  const end = first + count;
  return {
    first: dayOf(Math.floor(first / 12), (first % 12) + 1, 1),
    last: dayOf(Math.floor(end / 12), (end % 12) + 1, 1) - 1,
  };
}

function parseMonth(text: string): Days | null {
  const date = parseDate(text);
  return date?.day === null
    ? monthsFrom(date.year * 12 + date.month - 1, 1)
    : null;
}

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  quarter: 3,
  half: 6,
  "half year": 6,
  "half-year": 6,
  year: 12,
  "full year": 12,
  month: 1,
};

// "nine months ended 30 September 2012", "year ending December 31, 2012"
function parseEnded(text: string): Days | null {
  const found =
    /^(?:the )?(?:(\d{1,2}|[a-z]+)[ -]months?(?: period)?|((?:fiscal |financial )?(?:quarter|half[ -]?year|half|full year|year|month))) (?:ended|ending|to) (.+)$/.exec(
      text,
    );
  const end = found && parseDate(found[3] ?? "");
  if (!found || !end) return null;
  const word = (found[1] ?? found[2] ?? "").replace(/^(fiscal|financial) /, "");
  const count = /^\d+$/.test(word) ? Number(word) : COUNTS[word];
  if (count === undefined || count < 1) return null;
  const last = end.year * 12 + end.month - 1;
  return monthsFrom(last - count + 1, count);
}

function parseDates(text: string): Days | null {
  const [from, to, ...rest] = text
    .replace(/^from /, "")
    .split(/ (?:to|through|until|-) /);
  const start = parseDate(from ?? "");
  const end = parseDate(to ?? "");
  if (start === null || end === null || rest.length > 0) return null;
  const first = dayOf(start.year, start.month, start.day ?? 1);
  const last =
    end.day === null
      ? dayOf(end.year, end.month + 1, 1) - 1
      : dayOf(end.year, end.month, end.day);
  return last >= first ? { first, last } : null;
}

interface Part {
  /** Months from the start of the year, and how many. */
  readonly from: number;
  readonly count: number;
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

function parseNamed(text: string, yearEnd: number): Days | null {
  const words = text
    .replace(/\b(?:of|the|for|in)\b/g, " ")
    .replace(/\b(?:fiscal|financial)(?: year)?\b/g, " fy ")
    .replace(/\bcalendar(?: year)?\b/g, " cy ")
    .replace(/\bfull[ -]year\b|\byear\b/g, " ")
    .replace(/ +/g, " ");
  const year = takeYear(words);
  if (year === null) return null;
  const part = readPart(year.rest);
  if (part === null) return null;
  const end = year.isCalendar ? 12 : yearEnd;
  return monthsFrom(year.year * 12 + end - 12 + part.from, part.count);
}

interface NamedYear {
  readonly year: number;
  readonly isCalendar: boolean;
  readonly rest: string;
}

// "fy2012", "c2011", "2012", "q3'12", "3q12", "q3 fy12"
function takeYear(text: string): NamedYear | null {
  const found =
    /\b(?:(fy|cy|f|c) ?'?)(\d{4}|\d{2})\b/.exec(text) ??
    /\b()(\d{4})\b/.exec(text) ??
    /(?:(?<=\b(?:q[1-4]|h[12]))[ '-]+|(?<=\b(?:[1-4]q|[12]h|9m)))()[ '-]*(\d{4}|\d{2})\b/.exec(
      text,
    );
  if (!found) return null;
  const [match, basis = "", digits = ""] = found;
  return {
    year: toYear(digits),
    isCalendar: basis.startsWith("c"),
    rest: text.replace(match, " "),
  };
}

function readPart(text: string): Part | null {
  const part = text.replace(/[-,/]/g, " ").replace(/\s+/g, " ").trim();
  if (part === "" || part === "12m") return { from: 0, count: 12 };
  if (part === "9m" || part === "nine months" || part === "first nine months")
    return { from: 0, count: 9 };
  const quarter = /^(?:q([1-4])|([1-4])q)$/.exec(part);
  if (quarter) return quarterOf(Number(quarter[1] ?? quarter[2]));
  const half = /^(?:h([12])|([12])h)$/.exec(part);
  if (half) return { from: 6 * (Number(half[1] ?? half[2]) - 1), count: 6 };
  const [ordinal = "", kind] = part.split(" ");
  const place = ORDINALS[ordinal];
  if (place === undefined) return null;
  if (kind === "quarter") return quarterOf(place);
  return kind === "half" && place <= 2
    ? { from: 6 * (place - 1), count: 6 }
    : null;
}

function quarterOf(quarter: number): Part {
  return { from: 3 * (quarter - 1), count: 3 };
}
