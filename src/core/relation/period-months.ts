import {
  monthsOfPeriod,
  type Months,
} from "../production/period/months-of-period";
import type { Period, ProductionTable } from "../production/production-table";

/**
 * The months that each column covers, counted as year × 12 + month; null where the print does not tell, and for
 * columns that hold no actual figures (changes, guidance). Where the reader left a period open, calendar years are
 * taken; a year to date then ends with the latest period of its year that the table prints.
 */
export function columnMonths(
  table: ProductionTable,
): readonly (Months | null)[] {
  const plain = table.periods.map((period) =>
    isActual(period) ? monthsOfPeriod(period) : null,
  );
  return table.periods.map((period, column) => {
    const own = plain[column];
    if (own !== undefined && own !== null) return own;
    return period.kind === "ytd" ? yearToDate(period, plain) : null;
  });
}

function isActual(period: Period): boolean {
  return (
    period.kind !== "change" &&
    period.kind !== "change-abs" &&
    period.kind !== "guidance"
  );
}

function yearToDate(
  period: Period,
  others: readonly (Months | null)[],
): Months | null {
  if (period.year === null) return null;
  const first = period.year * 12;
  const ends = others.flatMap((months) =>
    months && months[0] >= first && months[1] < first + 11 ? [months[1]] : [],
  );
  return ends.length > 0 ? [first, Math.max(...ends)] : null;
}
