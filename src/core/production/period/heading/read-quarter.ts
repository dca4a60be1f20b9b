import { COUNT_WORD, countNumber, readMonthCount } from "../calendar-words";
import type { Time } from "../period-words";
import { readEndMonth } from "./read-end-month";

// "Q4", "4Q11", "C2011-Q4", "2T 2018", "T3", "Q-3"
const QUARTER =
  /(?:^|[^a-z\d])(?:c|f|cy|fy)?(?:(?:19|20)?\d\d[\s/-]*)?(?:f?[qt][\s-]?([1-4])(?!\d?[%.]|\d{3}(?!\d))|([1-4])[\s-]?[qt])(?=$|[^a-z]|fy|f?\d|cy)/;
const QUARTER_WORDS = new RegExp(
  `(?:^|[^a-z])(${COUNT_WORD})[.°]?[\\s-]*(?:calendar |fiscal )?(?:quarter|quartal|trimestre|qtr)`,
);
const WORDS_QUARTER = new RegExp(
  `(?:quarter|quartal|trimestre|qtr)\\.?\\s*(i{1,3}|iv|[1-4])(?![a-z\\d])`,
);
const QUARTER_ALONE = /\b(?:quarters?|quartal|trimestre|qtr|q)\b/;

/** The quarter (1-4) that a folded text names by its number: "Q4", "4Q11", "2T 2018"; null where it names none. */
export function numberedQuarter(text: string): number | null {
  const match = QUARTER.exec(text);
  return match ? Number(match[1] ?? match[2]) : null;
}

/** The quarter that a folded text names, by number, by words or by its last month. Null where it names none. */
export function readQuarter(text: string): Time | null {
  const index = numberedQuarter(text);
  if (index !== null) return { kind: "quarter", index, length: 3 };
  for (const pattern of [QUARTER_WORDS, WORDS_QUARTER]) {
    const count = countNumber(pattern.exec(text)?.[1] ?? "");
    if (count !== null && count <= 4) {
      return { kind: "quarter", index: count, length: 3 };
    }
  }
  if (readMonthCount(text) === 3) return quarterEnding(readEndMonth(text));
  if (QUARTER_ALONE.test(text) && readMonthCount(text) === null) {
    return quarterEnding(readEndMonth(text));
  }
  return null;
}

/** The quarter that ends with a month; its number is open where the month is. */
export function quarterEnding(endMonth: number | null): Time {
  const index = endMonth === null ? null : Math.ceil(endMonth / 3);
  return { kind: "quarter", index, length: 3, endMonth };
}
