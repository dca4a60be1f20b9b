import type { YearBasis } from "../../production-table";
import { foldText } from "../../words/fold-text";
import { inferYearEnd, sumsAcross, type DatedColumn } from "./infer-year-end";
import type { Months } from "./months-of-period";
import type { PeriodWords } from "../period-words";
import { placeByOrder } from "./place-by-order";
import {
  isMonthOfCompanyYear,
  isOpen,
  placeSpans,
  type YearCount,
} from "./place-spans";
import { saysCalendar } from "../heading/read-time";

/** A value column before its months are known. */
export interface WordedColumn {
  readonly label: string;
  readonly words: PeriodWords | null;
  readonly entity: string | null;
  readonly values: readonly (number | null)[];
}

/** The months a column covers, and what kind of year that rests on. */
export interface PlacedPeriod {
  readonly months: Months | null;
  readonly yearBasis: YearBasis;
}

/**
 * The months of every column. Fiscal years end where the print says (`stated`, 1-12), else where the figures show; the
 * months of what counts in them stay open where neither tells, or where most sums contradict it.
 */
export function placePeriods(
  columns: readonly WordedColumn[],
  stated: number | null,
): readonly PlacedPeriod[] {
  const namesMonths = columns.some((column) => countOf(column) === "named");
  const counted = columns.map((column): DatedColumn => ({
    ...column,
    count: namesMonths && isLoose(column) ? "company" : countOf(column),
  }));
  const yearEnd = stated ?? inferYearEnd(counted);
  if (!isContradicted(counted, yearEnd)) return place(counted, yearEnd, stated);
  const ofCompany = counted.map(toCompanyYear);
  if (yearEnd !== null && !isContradicted(ofCompany, yearEnd))
    return place(ofCompany, yearEnd, stated);
  const open = counted.map((column) =>
    namesMonths || isToDate(column) ? toCompanyYear(column) : column,
  );
  return place(open, null, null);
}

function toCompanyYear(column: DatedColumn): DatedColumn {
  return column.count === "numbered" ? { ...column, count: "company" } : column;
}

function isToDate({ words }: DatedColumn): boolean {
  return words !== null && isOpen(words);
}

function place(
  columns: readonly DatedColumn[],
  yearEnd: number | null,
  stated: number | null,
): readonly PlacedPeriod[] {
  const spans = placeSpans(columns, yearEnd);
  const ofCompany: YearBasis =
    stated !== null ? "stated" : yearEnd !== null ? "inferred" : "unknown";
  const inOrder = placeByOrder(columns);
  return columns.map((column, at) => {
    const months = spans[at] ?? inOrder[at] ?? null;
    const isOfMonths = months !== null && isMonthOfCompanyYear(column);
    const isOfCompany = column.count === "company" && !isOfMonths;
    return { months, yearBasis: isOfCompany ? ofCompany : "calendar" };
  });
}

/** Most sums of periods by name, by number and of the company's year do not come out. One alone may be a slip. */
function isContradicted(
  columns: readonly DatedColumn[],
  yearEnd: number | null,
): boolean {
  const sums = sumsAcross(columns, yearEnd);
  const held = sums.filter((holds) => holds).length;
  return sums.length >= 2 && 2 * held < sums.length;
}

/** "Dec-22 Qtr" and "C2011-Q4" name their months, "FY23" counts in the company's year, "Q4 2022" goes by number. */
function countOf({ label, words }: WordedColumn): YearCount {
  if (words === null) return "named";
  if (words.isFiscal) return "company";
  const isNamed = words.endMonth !== null && words.length !== null;
  return isNamed || saysCalendar(foldText(label)) ? "named" : "numbered";
}

/** A half, nine months or a year to date by number: beside months by name it may count from any month. */
function isLoose(column: WordedColumn): boolean {
  const kind = column.words?.kind ?? "other";
  return (
    /^(?:half|nine-months|ytd)$/.test(kind) && countOf(column) === "numbered"
  );
}
