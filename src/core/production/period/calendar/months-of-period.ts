import type { Period } from "../../production-table";

/** First and last month covered, counted as year × 12 + month (January = 0). */
export type Months = readonly [first: number, last: number];

const LENGTHS: Partial<Record<Period["kind"], number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  "nine-months": 9,
  year: 12,
};

/** How many months a kind of period counts, or null where that varies. */
export function monthsIn(kind: Period["kind"]): number | null {
  return LENGTHS[kind] ?? null;
}

/**
 * The months a period covers: as the reader resolved them, else by its kind, number and calendar year.
 * Errors: null where the print does not tell, as with a quarter that has no number or a fiscal year of unknown end
 */
export function monthsOfPeriod({
  months,
  kind,
  year,
  index,
  yearBasis,
}: Pick<
  Period,
  "months" | "kind" | "year" | "index" | "yearBasis"
>): Months | null {
  if (months !== null) return months;
  if (yearBasis !== "calendar") return null;
  const length = monthsIn(kind);
  if (length === null || year === null) return null;
  if (length >= 9) return [year * 12, year * 12 + length - 1];
  if (index === null) return null;
  const first = year * 12 + length * (index - 1);
  return [first, first + length - 1];
}
