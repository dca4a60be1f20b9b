import { saying } from "../../phrase/saying";
import {
  cellOf,
  constantOf,
  quotientOf,
} from "../../expression/build-expression";
import type { Expression } from "../../expression/expression";
import { figureAt } from "../figure-in";
import {
  declareRelation,
  isPossible,
  nothing,
  related,
  mergeDeclared,
  type Declared,
} from "../declare-relation";
import { leftOpen } from "../left-open";
import type { Months } from "../../production/period/calendar/months-of-period";
import type { PrintedCells } from "../printed-cells";
import type { Relation } from "../relation";
import { holdsClosely } from "../standing/standing-apart";
import { overStandingRows } from "../walk-rows";
import { cellIn, type PlacedRow } from "../placed-row";
import {
  rowFor,
  type ActualColumn,
  type Scope,
  type TableIndex,
} from "../table-index";

/**
 * A daily rate is tonnes ÷ days. The days may be printed, or be the calendar's, or follow a convention; the first basis
 * that reproduces the rate is taken. Where none does, the mill may count operating days, which nobody prints; only where
 * one basis plainly holds for the other periods is the odd one held against it.
 */
export function rateAndDays(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) =>
    row.data.metric === "ore.processed.tpd"
      ? ratesOfRow(index, scope, row)
      : nothing,
  );
}

function ratesOfRow(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const rates = scope.columns
    .map((column) => readingsIn(index, scope, row, column))
    .filter((readings) => readings.length > 0);
  const possible = rates.map((readings) =>
    readings.find((relation) => isPossible(relation, index.printed)),
  );
  const proven = provenBasis(rates, index.printed);
  const odd = rates.filter((_, at) => possible[at] === undefined);
  const against = odd.flatMap((readings) =>
    readings.filter(({ assumed }) => assumed?.key === proven),
  );
  const open = proven === null ? odd.flatMap(([first]) => first ?? []) : [];
  return mergeDeclared([
    related([...possible.flatMap((each) => each ?? []), ...against]),
    leftOpen(open, saying("unchecked.days")),
  ]);
}

const FEWEST_PROVING = 3;
const LEAST_SHARE = 0.75;

/** Days that a period plainly has; a convention may fit operating days by accident. */
const PRINTED_DAYS = "basis.printedDays";
const CALENDAR_DAYS = "basis.calendarDays";

/** The one such basis that closely holds for at least three periods and three in four of them, or null. */
function provenBasis(
  rates: readonly (readonly Relation[])[],
  printed: PrintedCells,
): string | null {
  const counts = new Map<string, number>();
  for (const relation of rates.flat()) {
    const key = relation.assumed?.key;
    const isPlain = key === PRINTED_DAYS || key === CALENDAR_DAYS;
    if (!isPlain || !holdsClosely(relation, printed)) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const isProven =
    most !== undefined &&
    most[1] >= FEWEST_PROVING &&
    most[1] >= LEAST_SHARE * rates.length;
  return isProven ? most[0] : null;
}

/** The rate of one period on every basis, in the order in which they are tried. */
function readingsIn(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  column: ActualColumn,
): readonly Relation[] {
  const subject = cellIn(row, column.column);
  const rate = index.printed.valueOf(subject);
  const tonnes = rowFor(index, scope, "ore.processed.tonnes", [column.column]);
  if (rate === null || rate <= 0 || tonnes === null) return [];
  const perDay = row.data.unit === "stpd" ? "st" : "t";
  const mass = figureAt(tonnes, column.column, perDay);
  if (mass === null) return [];
  return dayCounts(index, scope, column).map(({ days, key }) =>
    declareRelation("rate", subject, quotientOf(mass, days), {
      assumed: saying(key),
    }),
  );
}

/** How the days of a period are counted. */
type DayKey =
  | "basis.printedDays"
  | "basis.calendarDays"
  | "basis.noLeapDay"
  | "basis.evenYear"
  | "basis.weeks"
  | "basis.months30"
  | "basis.year350";

function dayCounts(
  index: TableIndex,
  scope: Scope,
  { column, months, period }: ActualColumn,
): readonly { readonly days: Expression; readonly key: DayKey }[] {
  const printed = rowFor(index, scope, "ops.days", [column]);
  const own = printed
    ? [{ days: cellOf(cellIn(printed, column)), key: PRINTED_DAYS } as const]
    : [];
  if (months === null) return own;
  const length = months[1] - months[0] + 1;
  const onCalendar: readonly (readonly [number, DayKey])[] = [
    [calendarDays(months), CALENDAR_DAYS],
    [calendarDays(months, false), "basis.noLeapDay"],
  ];
  const counts: readonly (readonly [number, DayKey])[] = [
    // Of a fiscal year of unknown end nobody knows the months.
    ...(period.yearBasis === "unknown" ? [] : onCalendar),
    [(365 / 12) * length, "basis.evenYear"],
    [(364 / 12) * length, "basis.weeks"],
    [30 * length, "basis.months30"],
    [(350 / 12) * length, "basis.year350"],
  ];
  return [
    ...own,
    ...counts.map(([days, key]) => ({
      days: constantOf(days, `${Math.round(days * 100) / 100} days`),
      key,
    })),
  ];
}

/** Days from the first to the last month, inclusive; months count as year × 12 + month. */
function calendarDays([first, last]: Months, withLeapDays = true): number {
  let days = 0;
  for (let month = first; month <= last; month += 1) {
    const year = Math.floor(month / 12);
    const inYear = month - year * 12;
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    days += MONTH_DAYS[inYear] ?? 30;
    if (withLeapDays && isLeap && inYear === 1) days += 1;
  }
  return days;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
