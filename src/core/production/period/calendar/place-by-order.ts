import { monthSpan } from "./month-span";
import type { Months } from "./months-of-period";
import { isMonthOfCompanyYear, type CountedPeriod } from "./place-spans";

const YEAR_ENDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const FEWEST = 3;

/**
 * The months of quarters named by a month and the company's year ("Jun Q FY26 | Mar Q FY26 | Dec Q FY26") where nothing
 * says when that year ends: those under which each column is the quarter beside its neighbour's. In the order of the
 * columns, null for others.
 * Errors: all null for fewer than three such quarters, or where no year or years that differ would do
 */
export function placeByOrder(
  columns: readonly CountedPeriod[],
): readonly (Months | null)[] {
  const quarters = columns.filter(isMonthOfCompanyYear);
  const ways = YEAR_ENDS.map((yearEnd) =>
    quarters.map(({ words }) => words && monthSpan(words, yearEnd)),
  ).filter(isInSteps);
  const [way] = ways;
  const isOne = ways.every((other) => String(other) === String(way));
  if (way === undefined || !isOne || quarters.length < FEWEST)
    return columns.map(() => null);
  return columns.map((column) => way[quarters.indexOf(column)] ?? null);
}

/** Each quarter follows the one before it, or each goes before it. */
function isInSteps(spans: readonly (Months | null)[]): boolean {
  const ends = spans.flatMap((span) => span?.[1] ?? []);
  const steps = ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
  return steps.every((step) => Math.abs(step) === 3 && step === steps[0]);
}
