import { foldText } from "../words/fold-text";
import { MONTH_NAME, monthNumber } from "./calendar-words";

const QUARTER_ENDED = new RegExp(
  `(?:quarter|three months|3 months|quartal|trimestre)[a-z ]{0,12}?\\b(?:ended|ending|to|zum|terminado|finalizado|clos|al|au)\\b(?: on| the| el| le| 31 de| 30 de)*[^a-z]{1,6}(?:st|nd|rd|th)?[^a-z]{0,2}(${MONTH_NAME})(?![a-z])`,
  "g",
);
const MONTHS_QUARTER = new RegExp(
  `(?<![a-z])(${MONTH_NAME})\\.? (?:(?:19|20)\\d\\d )?(?:quarter|qtr)(?![a-z])`,
  "g",
);

/** The months (1-12) that a document says a quarter ends in: "quarter ended 30 June 2022", "the March quarter". */
export function saidQuarterEnds(text: string): ReadonlySet<number> {
  const folded = foldText(text);
  const months = [QUARTER_ENDED, MONTHS_QUARTER].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(([, name]) => monthNumber(name ?? "")),
  );
  return new Set(months.filter((month) => month !== null));
}
