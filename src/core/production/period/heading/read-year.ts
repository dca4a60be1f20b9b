import { MONTH_NAME } from "../calendar-words";

const SPLIT_YEAR = /(?<!\d)(?:19|20)(\d\d)\s?[/-]\s?(?:(?:19|20))?(\d\d)(?!\d)/;
const LONG_YEAR = /(?:^|[^\d,])((?:19|20)\d\d)(?!\d|[.,]\d{3})/g;
// "30.09.12", "31-Dec-22", "31 December 22", "Dec-31-22": behind a day and a month two digits are a year.
const DATED_YEAR = new RegExp(
  `\\b\\d{1,2}[./]\\d{1,2}[./](\\d\\d)\\b|\\b\\d{1,2}[\\s-]+${MONTH_NAME}\\.?[\\s'-]+(\\d\\d)(?!\\d)|\\b${MONTH_NAME}-\\d{1,2}-(\\d\\d)(?!\\d)`,
);
const SHORT_YEAR =
  /(?<=[a-z]{3}[\s'-])(\d\d)(?=[\s-](?:q|qtr|quarter|half)\b)|(?:[1-4][qt]|[12][hs]|(?:3|6|9|12)m|[qt][1-4]|[hs][12]|fy|cy|ytd)[\s'/-]*f?y?'?(\d\d)(?!\d)|'(\d\d)(?!\d)|end(?:ed|ing) [a-z]{3,9}-(?!28|29|30|31)(\d\d)$|(?:^|[a-z]-)[a-z]{3,9}\.?[\s'-]+(?!28|29|30|31)(\d\d)$/;

/** The year the words name; of several the last but for "2011-Q3 (F2012-Q1)", where the first form is the plain one. */
export function readYear(text: string): number | null {
  const split = splitYear(text);
  if (split !== null) return split;
  const first = [...text.matchAll(LONG_YEAR)][0]?.[1];
  if (first !== undefined) return Number(first);
  const found = DATED_YEAR.exec(text) ?? SHORT_YEAR.exec(text);
  const digits = found?.slice(1).find((part) => part !== undefined);
  if (digits === undefined) return null;
  return Number(digits) > 70 ? 1900 + Number(digits) : 2000 + Number(digits);
}

/** Whether folded words name a year that spans two of the calendar's: "2012/13". */
export function namesSplitYear(text: string): boolean {
  return splitYear(text) !== null;
}

/** "2012/13" is the year that ends in 2013. */
function splitYear(text: string): number | null {
  const [, first, second] = SPLIT_YEAR.exec(text) ?? [];
  const isNext =
    first !== undefined && Number(second) === (Number(first) + 1) % 100;
  return isNext ? Number(`20${second}`) : null;
}
