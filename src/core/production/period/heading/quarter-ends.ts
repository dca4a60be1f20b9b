import { foldText } from "../../words/fold-text";
import type { PeriodWords } from "../period-words";
import type { ColumnWords } from "./read-columns";
import { isDated, readEndMonth } from "./read-end-month";
import { readYear } from "./read-year";

/** Figures of a column, a row each; null where a row prints none. */
type Figures = readonly (number | null)[];

/**
 * The periods of columns headed by bare dates or months: "Sept 30, 2018 | June 30, 2018", "June 2018 | March 2018". They
 * are the ends of quarters where two of them are three months apart; months also where the table's title names a quarter,
 * or where the years beside them are some four times as large. Otherwise they stay what they are; so do months beside a
 * quarter that is printed as one, or beside months that end none. "4-2025" is a quarter where years are some four times as
 * large. In the order of the columns.
 */
export function quarterEnds(
  columns: readonly ColumnWords[],
  values: readonly Figures[],
  title: PeriodWords | null,
): readonly (PeriodWords | null)[] {
  const ends = columns.map(quarterEnd);
  const hasMonths = columns.some(
    ({ period }, index) =>
      period?.kind === "quarter" || (period?.kind === "month" && !ends[index]),
  );
  const months = new Set(ends.flatMap((end) => (end ? [monthOf(end)] : [])));
  const years = columns.flatMap((column, index) =>
    column.period?.kind === "year" ? [values[index] ?? []] : [],
  );
  const isInRhythm = (at: number) => months.has(at - 3) || months.has(at + 3);
  const hasRhythm = [...months].some(isInRhythm);
  const isQuarter = (period: PeriodWords | null, index: number, at: number) =>
    period === null
      ? // A date alone may be that of a balance.
        isInRhythm(at) ||
        (hasRhythm && (months.has(at - 12) || months.has(at + 12)))
      : hasRhythm ||
        title?.kind === "quarter" ||
        isQuarterOfYears(values[index] ?? [], years);
  const numbered = columns.map(numberedQuarter);
  const areQuarters = numbered.some(
    (one, index) => one && isQuarterOfYears(values[index] ?? [], years),
  );
  return columns.map(({ period }, index) => {
    const end = ends[index];
    if (period === null && areQuarters && numbered[index])
      return numbered[index];
    if (!end || (hasMonths && period !== null)) return period;
    return isQuarter(period, index, monthOf(end)) ? end : period;
  });
}

/** "4-2025" beside years: a quarter or a month, its figures tell. */
function numberedQuarter({ label }: ColumnWords): PeriodWords | null {
  const [, index, year] =
    /^([1-4])[-/]((?:19|20)\d\d)$/.exec(label.trim()) ?? [];
  if (index === undefined) return null;
  return {
    kind: "quarter",
    year: Number(year),
    index: Number(index),
    endMonth: null,
    length: 3,
    isFiscal: false,
  };
}

// A year is four quarters or twelve months; grades and recoveries are about as large as the year's.
const ADDS_UP = 2;
const MOST_QUARTERS = 7;

/** Whether what adds up is nearer to a quarter of a year than to a twelfth. */
function isQuarterOfYears(own: Figures, years: readonly Figures[]): boolean {
  const ratios = years
    .flatMap((year) =>
      year.map((figure, row) => (figure ?? 0) / (own[row] || NaN)),
    )
    .filter((ratio) => ratio > ADDS_UP)
    .sort((a, b) => a - b);
  return (ratios[Math.floor(ratios.length / 2)] ?? Infinity) < MOST_QUARTERS;
}

const monthOf = ({ year, endMonth }: PeriodWords): number =>
  (year ?? 0) * 12 + (endMonth ?? 0);

/** The quarter that a column's date or month would end; null where it can end none. */
function quarterEnd({ period, label }: ColumnWords): PeriodWords | null {
  const text = foldText(label);
  const isMonth = period?.kind === "month";
  if (!isMonth && (period !== null || !isDated(text))) return null;
  const year = isMonth ? period.year : readYear(text);
  const endMonth = isMonth ? period.index : readEndMonth(text);
  if (endMonth === null || endMonth % 3 !== 0) return null;
  if (year === null && !isMonth) return null;
  return {
    kind: "quarter",
    year,
    index: endMonth / 3,
    endMonth,
    length: 3,
    isFiscal: false,
  };
}
