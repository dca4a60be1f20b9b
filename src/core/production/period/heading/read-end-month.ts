import { MONTH_NAME, monthNumber } from "../calendar-words";

const DATE = new RegExp(
  `\\b(${MONTH_NAME})\\.?\\s*\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|\\d{1,2}\\.?\\s*(?:de )?(${MONTH_NAME})(?![a-z])`,
);
const ENDING = new RegExp(
  `(?:ended|ending|end|to|bis|zum|terminado|terminados|finalizado|clos|al|au|le|il|chiuso|through)\\b[^a-z]*(?:[a-z]{2}\\s)?(${MONTH_NAME})(?![a-z])`,
);
const QUARTER_OF = new RegExp(
  `\\b(${MONTH_NAME})\\.?[\\s'-]*(?:(?:19|20)?\\d\\d\\s*)?(?:quarter|qtr|q|quartal|half)\\b`,
);
const QUARTER_BEFORE = new RegExp(
  `\\b(?:quarter|qtr|quartal)\\s(${MONTH_NAME})\\.?[\\s'-]*(?:(?:19|20)?\\d\\d)?$`,
);
const DAY_MONTH_YEAR = /\b(\d{1,2})[./](\d{1,2})[./](?:19|20)?\d\d\b/;

/** The month a period ends in, where the words give a date or an end. */
export function readEndMonth(text: string): number | null {
  for (const pattern of [ENDING, QUARTER_OF, QUARTER_BEFORE, DATE]) {
    const match = pattern.exec(text);
    const month = monthNumber(match?.[1] ?? match?.[2] ?? "");
    if (month !== null) return month;
  }
  const numeric = DAY_MONTH_YEAR.exec(text);
  if (!numeric) return null;
  const [first, second] = [Number(numeric[1]), Number(numeric[2])];
  // 30.09.2012 and 9/30/2012: the part over twelve is the day.
  const month = second > 12 ? first : second;
  return month >= 1 && month <= 12 ? month : null;
}

const FULL_DATE = new RegExp(
  `\\b(${MONTH_NAME})\\.?\\s*\\d{1,2}(?:st|nd|rd|th)?,?\\s*((?:19|20)\\d\\d)|\\d{1,2}\\.?\\s*(?:de )?(${MONTH_NAME}),?\\s*(?:de )?((?:19|20)\\d\\d)`,
);

/** Month and year of the first whole date in a folded text; null where there is none. */
export function readEndDate(
  text: string,
): { readonly month: number; readonly year: number } | null {
  const match = FULL_DATE.exec(text);
  const month = monthNumber(match?.[1] ?? match?.[3] ?? "");
  const year = Number(match?.[2] ?? match?.[4]);
  return month === null ? null : { month, year };
}

/** Whether a folded text gives a day of a month. */
export function isDated(text: string): boolean {
  return DATE.test(text);
}
