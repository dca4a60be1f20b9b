import { wholeWords, type Lexicon } from "../../lexicon/lexicon";
import { nameIndex } from "../name-index";

/** The day on which a company's fiscal year ended before it was changed: month from 0. */
export interface YearEnd {
  readonly month: number;
  readonly day: number;
}

/** "is changing its financial year from June 30th to a calendar year": the day that the old year ended on, or null. */
export function findOldYearEnd(text: string, lexicon: Lexicon): YearEnd | null {
  const { fiscal, months } = lexicon.time;
  const [match] = text.matchAll(
    wholeWords(
      `(?:${fiscal})\\s+(?:${lexicon.from})\\s+(?:(?<month>${months.join("|")})\\s+(?<day>\\d{1,2})|(?<day2>\\d{1,2})\\.?\\s+(?<month2>${months.join("|")}))(?:st|nd|rd|th)?`,
    ),
  );
  const groups = match?.groups ?? {};
  const month = nameIndex(months, groups["month"] ?? groups["month2"]);
  const day = Number(groups["day"] ?? groups["day2"]);
  return month < 0 ? null : { month, day };
}
