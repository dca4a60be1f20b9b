import { foldText } from "../words/fold-text";
import { MONTH_NAME, monthNumber } from "./calendar-words";

const YEAR_END = new RegExp(
  `(?:fiscal|financial) (?:year|\\d{4})(?:(?!quarter|months|half)[^.;]){0,30}?(?:end(?:s|ed|ing)?)(?: on)?[^a-z]{1,8}(?:[a-z]{2} )?(${MONTH_NAME})(?![a-z])|\\b(?:fy|fiscal)[- ]?\\d{2,4} (?:\\(?year )?ended (${MONTH_NAME})`,
);
const FIRST_QUARTER = new RegExp(
  `(${MONTH_NAME})\\.? \\d{1,2},? (?:19|20)\\d\\d \\(["']?(?:q([1-4])|([a-z]+) quarter)[^)]{0,12}(?:fy|fiscal)`,
);

/**
 * The last month (1-12) of the company's fiscal year, where one of the document's texts says it; else null.
 * Shape: one text a cell or paragraph, since words of neighbouring cells say nothing together
 */
export function fiscalYearEnd(texts: readonly string[]): number | null {
  for (const text of texts) {
    const month = yearEndIn(foldText(text));
    if (month !== null) return month;
  }
  return null;
}

function yearEndIn(folded: string): number | null {
  const said = YEAR_END.exec(folded);
  const month = monthNumber(said?.[1] ?? said?.[2] ?? "");
  if (month !== null) return month;
  const quarter = FIRST_QUARTER.exec(folded);
  const ended = monthNumber(quarter?.[1] ?? "");
  if (ended === null || quarter?.[2] === undefined) return null;
  return ((ended + 3 * (4 - Number(quarter[2])) - 1) % 12) + 1;
}
