import type { PeriodKind } from "../production-table";
import { foldText } from "../words/fold-text";
import {
  COUNT_WORD,
  countNumber,
  MONTH_NAME,
  monthNumber,
} from "./calendar-words";

/** What the words of a column heading say about its period; null where they do not tell. */
export interface PeriodWords {
  readonly kind: PeriodKind;
  readonly year: number | null;
  /** Quarter 1-4, half 1-2, month 1-12, else null. */
  readonly index: number | null;
  /** Last month (1-12) where the words name it: "ended September 30". */
  readonly endMonth: number | null;
  /** Months covered, where the words name them: "nine months ended". */
  readonly length: number | null;
  /** The words say that years are fiscal years. */
  readonly isFiscal: boolean;
}

const CHANGE =
  /\b(?:change|changes|chg|variance|variation|var|delta|diff|difference|increase|decrease|growth|veranderung|abweichung|variacion|variazione|diferencia|cambio|ecart|evolution|entwicklung|vs|versus|[yq]\s?(?:\/|-?o-?)\s?[yq])\b|Δ|δ|%\s?\+\/?-|\+\/-\s?%?|±|^%$|^\(%\)$/;
const CHANGE_ABSOLUTE =
  /\b(?:absolute|abs|units?|difference|differenz|diferencia|nominal)\b/;
const GUIDANCE =
  /\b(?:guidance|outlook|forecasts?|budget(?:ed)?|plan(?:ned)?|targets?|estimates?d?|projected|projection|expected|prognose|ausblick|planung|prevision(?:es|s)?|previsioni|objetivos?|objectifs?|obiettiv[oi]|presupuesto|guia|pronostico)\b|\b(?:19|20)\d\de\b|\bfy\d\de\b/;
const ACTUAL =
  /\b(?:actuals?|results?|achieved|ist|real(?:es|izado)?|reel|effettiv[oi])\b/;
const OTHER =
  /\b(?:ltm|ttm|life of mine|lom|since inception|inception|project to date|cumulative|last twelve months|trailing|average price)\b/;
const FISCAL =
  /\b(?:fy|fiscal|f(?:19|20)\d\d|f\d\d|f?q[1-4]\s?f|geschaftsjahr|exercice|ejercicio|esercizio)/;

/** Reads the words of one column heading, all its header rows joined. Null where they name no period at all. */
export function readPeriod(heading: string): PeriodWords | null {
  const text = foldText(heading).replace(/\bsept\./g, "sep ");
  if (text === "") return null;
  const time = readTime(text);
  const year = { year: readYear(text) };
  if (CHANGE.test(text) && !GUIDANCE.test(text)) {
    const isAbsolute = CHANGE_ABSOLUTE.test(text) && !/%/.test(text);
    return words({
      ...year,
      ...time,
      kind: isAbsolute ? "change-abs" : "change",
    });
  }
  if (GUIDANCE.test(text) && !ACTUAL.test(text)) {
    return words({ ...year, ...time, kind: "guidance" });
  }
  if (OTHER.test(text)) return words({ ...year, ...time, kind: "other" });
  if (time !== null) return words(time);
  return null;
}

const MONTH_IN_TITLE = new RegExp(
  `(?:^|[^a-z])(${MONTH_NAME})\\.?,? (?:of )?((?:19|20)\\d\\d)`,
);

/** The period a title or caption names among other words ("June 2013 production – San Gonzalo"), or null. */
export function readPeriodInTitle(title: string): PeriodWords | null {
  const period = readPeriod(title);
  const isUsable = period !== null && !/^(?:change|other)/.test(period.kind);
  if (isUsable) return period;
  const text = foldText(title);
  const match = MONTH_IN_TITLE.exec(text);
  const month = monthNumber(match?.[1] ?? "");
  if (month === null || /end(?:ed|ing)/.test(text)) return null;
  return words({
    kind: "month",
    year: Number(match?.[2]),
    index: month,
    length: 1,
    endMonth: month,
  });
}

function words(
  found: Partial<PeriodWords> & Pick<PeriodWords, "kind">,
): PeriodWords {
  return {
    year: null,
    index: null,
    endMonth: null,
    length: null,
    isFiscal: false,
    ...found,
  };
}

type Time = Partial<PeriodWords> & Pick<PeriodWords, "kind">;

function readTime(text: string): Time | null {
  const year = readYear(text);
  const isFiscal = FISCAL.test(text);
  const endMonth = readEndMonth(text);
  const shape =
    readYearToDate(text) ??
    readQuarter(text) ??
    readHalf(text) ??
    readSpan(text) ??
    readMonth(text) ??
    readFullYear(text, year);
  if (shape === null) return null;
  return { endMonth, ...shape, year, isFiscal };
}

const YEAR_TO_DATE =
  /\b(?:f?ytd(?=\d|\b)|(?:year[ -]to[ -]date|to date|acumulado|cumule?|kumuliert|seit jahresbeginn|da inizio anno|progressivo)\b)/;

function readYearToDate(text: string): Time | null {
  if (!YEAR_TO_DATE.test(text)) return null;
  const quarter = QUARTER.exec(text);
  const length = readMonthCount(text);
  const endMonth = quarter
    ? 3 * Number(quarterOf(quarter))
    : readEndMonth(text);
  return {
    kind: "ytd",
    length: length ?? endMonth,
    endMonth: endMonth ?? length,
  };
}

// "Q4", "4Q11", "C2011-Q4", "2T 2018", "T3", "Q-3"
const QUARTER =
  /(?:^|[^a-z])(?:c|f|cy|fy)?(?:(?:19|20)?\d\d[\s/-]*)?(?:f?[qt][\s-]?([1-4])(?!\d?[%.]|\d{3}(?!\d))|([1-4])[\s-]?[qt])(?=$|[^a-z]|fy|f?\d|cy)/;
const QUARTER_WORDS = new RegExp(
  `(?:^|[^a-z])(${COUNT_WORD})[.°]?[\\s-]*(?:calendar |fiscal )?(?:quarter|quartal|trimestre|qtr)`,
);
const WORDS_QUARTER = new RegExp(
  `(?:quarter|quartal|trimestre|qtr)\\.?\\s*(i{1,3}|iv|[1-4])(?![a-z\\d])`,
);
const QUARTER_ALONE = /\b(?:quarters?|quartal|trimestre|qtr|q)\b/;

function quarterOf(match: RegExpExecArray): number {
  return Number(match[1] ?? match[2]);
}

function readQuarter(text: string): Time | null {
  const match = QUARTER.exec(text);
  if (match) return { kind: "quarter", index: quarterOf(match), length: 3 };
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

function quarterEnding(endMonth: number | null): Time {
  const index = endMonth === null ? null : Math.ceil(endMonth / 3);
  return { kind: "quarter", index, length: 3, endMonth };
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

const MONTH_COUNT = new RegExp(
  `(?:^|[^a-z\\d])(${COUNT_WORD})[\\s-]*(?:premiers |primeros |ersten |primi )?(?:months?|mths?|mos|monate|monaten|mois|meses|mesi)\\b`,
);
const MONTH_COUNT_SHORT = /(?:^|[^a-z\d])(3|6|9|12)m(?=$|[^a-z])/;

/** "Nine months ended", "9M 2018", "nueve meses" → 9. */
function readMonthCount(text: string): number | null {
  const found =
    MONTH_COUNT.exec(text)?.[1] ?? MONTH_COUNT_SHORT.exec(text)?.[1];
  const count = countNumber(found ?? "");
  return count !== null && count >= 1 && count <= 12 ? count : null;
}

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

const MONTH_RANGE = new RegExp(
  `\\b(${MONTH_NAME})\\.?\\s*(?:-|to|bis|a|au)\\s*(${MONTH_NAME})\\b`,
);
const MONTH_ALONE = new RegExp(
  `^(?:month (?:of |ended )?|monat )?(${MONTH_NAME})\\.?[\\s,'/-]*(?:de |del )?(?:(?:19|20)?\\d\\d)?(?:\\s*(?:actual|production|results?))?$`,
);
const DATE = new RegExp(
  `\\b(${MONTH_NAME})\\.?\\s*\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|\\d{1,2}\\.?\\s*(?:de )?(${MONTH_NAME})(?![a-z])`,
);
const ENDING = new RegExp(
  `(?:ended|ending|end|to|bis|zum|terminado|terminados|finalizado|clos|al|au|le|il|chiuso|through)\\b[^a-z]*(?:[a-z]{2}\\s)?(${MONTH_NAME})(?![a-z])`,
);
const QUARTER_OF = new RegExp(
  `\\b(${MONTH_NAME})\\.?[\\s'-]*(?:(?:19|20)?\\d\\d\\s*)?(?:quarter|qtr|q|quartal|half)\\b`,
);
const DAY_MONTH_YEAR = /\b(\d{1,2})[./](\d{1,2})[./](?:19|20)?\d\d\b/;

function readMonth(text: string): Time | null {
  const month = monthNumber(MONTH_ALONE.exec(text)?.[1] ?? "");
  if (month === null) return null;
  return { kind: "month", index: month, length: 1, endMonth: month };
}

/** The month a period ends in, where the words give a date or an end. */
function readEndMonth(text: string): number | null {
  for (const pattern of [ENDING, QUARTER_OF, DATE]) {
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

const FULL_YEAR =
  /\b(?:full[ -]year|years?|fy|cy|annual|calendar|fiscal|total|twelve|jahr|gesamtjahr|geschaftsjahr|ano|annee|anno|exercice|ejercicio|esercizio|anual|annuel)(?=\b|\d)/;
const YEAR_WORDS =
  /^\W*(?:in |for |actual |total |restated |c|f|cy|fy)?\W*(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?a?\W*(?:actuals?|total|production|results?|restated|reported|\(restated\)|mine|metal|\W)*$/;

function readFullYear(text: string, year: number | null): Time | null {
  if (DATE.test(text) && !FULL_YEAR.test(text)) return null;
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

const SPLIT_YEAR = /\b(?:19|20)(\d\d)\s?[/-]\s?(?:(?:19|20))?(\d\d)(?!\d)/;
const LONG_YEAR = /(?:^|[^\d,])((?:19|20)\d\d)(?!\d|[.,]\d{3})/g;
const SHORT_YEAR =
  /(?<=[a-z]{3}[\s'-])(\d\d)(?= (?:qtr|quarter|half)\b)|(?:[1-4][qt]|[12][hs]|(?:3|6|9|12)m|[qt][1-4]|[hs][12]|fy|cy|ytd)[\s'/-]*f?y?'?(\d\d)(?!\d)|'(\d\d)(?!\d)|(?:^|[a-z]-)[a-z]{3,9}\.?[\s'-]+(?!28|29|30|31)(\d\d)$/;

/** The year the words name; of several the last but for "2011-Q3 (F2012-Q1)", where the first form is the plain one. */
function readYear(text: string): number | null {
  const split = SPLIT_YEAR.exec(text);
  // "2012/13" is the year that ends in 2013.
  if (
    split?.[1] &&
    split[2] &&
    Number(split[2]) === (Number(split[1]) + 1) % 100
  ) {
    return Number(`20${split[2]}`);
  }
  const first = [...text.matchAll(LONG_YEAR)][0]?.[1];
  if (first !== undefined) return Number(first);
  const short = SHORT_YEAR.exec(text);
  const dated = /\b\d{1,2}[./]\d{1,2}[./](\d\d)\b/.exec(text)?.[1];
  const digits = dated ?? short?.slice(1).find((part) => part !== undefined);
  if (digits === undefined) return null;
  return Number(digits) > 70 ? 1900 + Number(digits) : 2000 + Number(digits);
}
