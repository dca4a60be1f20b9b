import { foldText } from "../words/fold-text";
import { MONTH_NAME, monthNumber } from "./calendar-words";

const YEAR_END = new RegExp(
  `fiscal (?:year|\\d{4})[^.;]{0,30}?(?:end(?:s|ed|ing)?)(?: on)?[^a-z]{1,8}(?:[a-z]{2} )?(${MONTH_NAME})(?![a-z])|\\b(?:fy|fiscal)[- ]?\\d{2,4} (?:\\(?year )?ended (${MONTH_NAME})`,
);
const FIRST_QUARTER = new RegExp(
  `(${MONTH_NAME})\\.? \\d{1,2},? (?:19|20)\\d\\d \\(["']?(?:q([1-4])|([a-z]+) quarter)[^)]{0,12}(?:fy|fiscal)`,
);

/** The last month (1-12) of the company's fiscal year, where the document prints it; else null. */
export function fiscalYearEnd(text: string): number | null {
  const folded = foldText(text);
  const said = YEAR_END.exec(folded);
  const month = monthNumber(said?.[1] ?? said?.[2] ?? "");
  if (month !== null) return month;
  const quarter = FIRST_QUARTER.exec(folded);
  const ended = monthNumber(quarter?.[1] ?? "");
  if (ended === null || quarter?.[2] === undefined) return null;
  return ((ended + 3 * (4 - Number(quarter[2])) - 1) % 12) + 1;
}
