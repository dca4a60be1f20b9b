import { isActual } from "./actual-period";
import {
  monthsOfPeriod,
  type Months,
} from "../../production/period/calendar/months-of-period";
import { endingAlike } from "../../production/period/calendar/place-spans";
import type {
  Period,
  ProductionTable,
} from "../../production/production-table";

/** Years that put a count far from any other, so that no period of one is taken for part of another's. */
const OWN_COUNT = { unknown: 10_000, restated: 20_000 };

/** Figures counted anew do not add up with those as they were first printed. */
const RESTATED =
  /\b(?:restate[ds]?|re-?presented|revised|pro[ -]forma|like[ -]for[ -]like|retrait[ée]e?s?|angepasst|reexpresad[oa]s?|rideterminat[oaie])(?!\p{L})/iu;

/**
 * The months that each column covers, counted as year × 12 + month; null where the print does not tell, and for
 * columns that hold no actual figures (changes, guidance). Where the reader left a period open, calendar years are
 * taken; a year to date then ends with the latest period of its year that the table prints. What counts in a fiscal year
 * of unknown end is placed on a count of its own: its quarters make up its year, whichever months they are. So is what is
 * said to be restated.
 */
export function columnMonths(
  table: ProductionTable,
): readonly (Months | null)[] {
  const periods = table.periods.map(onItsCount);
  const plain = periods.map((period) =>
    isActual(period) ? monthsOfPeriod(period) : null,
  );
  const toDate = endingAlike(
    periods.map((period, column) =>
      period.kind === "ytd" && !plain[column]
        ? yearToDate(period, plain)
        : null,
    ),
  );
  return plain.map((months, column) => months ?? toDate[column] ?? null);
}

function onItsCount(period: Period): Period {
  const { label, year, months, yearBasis } = period;
  const years =
    (yearBasis === "unknown" ? OWN_COUNT.unknown : 0) +
    (RESTATED.test(label) ? OWN_COUNT.restated : 0);
  return {
    ...period,
    year: year === null ? null : year + years,
    months: months && [months[0] + 12 * years, months[1] + 12 * years],
    yearBasis: "calendar",
  };
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
