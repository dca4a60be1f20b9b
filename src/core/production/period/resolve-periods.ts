import { isSumLabel } from "../../table/total-label";
import type { Warning } from "../../text/warning";
import type { Period, PeriodKind, YearBasis } from "../production-table";
import { type ComparedColumn, findComparedPair } from "./change-columns";
import { periodWarnings } from "./period-warnings";
import type { Months } from "./calendar/months-of-period";
import { placePeriods } from "./calendar/place-periods";
import { quarterEnds } from "./heading/quarter-ends";
import type { ColumnWords } from "./heading/read-columns";
import type { PeriodWords } from "./period-words";

/** What stands around a table and bears on its periods. */
export interface PeriodContext {
  /** The period the title names, for columns that name none. */
  readonly title: PeriodWords | null;
  /** Last month of the fiscal year where the document prints it. */
  readonly yearEnd: number | null;
}

export interface ResolvedPeriods {
  readonly periods: readonly Period[];
  readonly warnings: readonly Warning[];
}

/** Gives every value column its period: missing years from neighbours or title, months, and what change columns compare. */
export function resolvePeriods(
  columns: readonly ColumnWords[],
  values: readonly (readonly (number | null)[])[],
  around: PeriodContext,
): ResolvedPeriods {
  const named = fillYears(quarterEnds(columns, values, around.title), around);
  const words = nameTotals(columns, named).map(
    (period, index) =>
      period ?? (isAlone(columns, named, index) ? around.title : null),
  );
  const placed = placePeriods(
    columns.map(({ label, entity }, index) => ({
      label,
      entity,
      words: words[index] ?? null,
      values: values[index] ?? [],
    })),
    around.yearEnd ?? yearEndIn(columns),
  );
  const compared = columns.map((column, index): ComparedColumn => ({
    kind: words[index]?.kind ?? "other",
    label: column.label,
    entity: column.entity,
    time: placed[index]?.months?.[1] ?? timeOf(words[index] ?? null),
    values: values[index] ?? [],
  }));
  const periods = columns.map((column, index): Period => {
    const period = words[index] ?? null;
    const isChange = period?.kind === "change" || period?.kind === "change-abs";
    const pair = isChange ? findComparedPair(compared, index) : null;
    const { months = null, yearBasis = "calendar" } = placed[index] ?? {};
    return {
      label: column.label,
      kind: kindOf(period, pair?.isRelative ?? true),
      year: isChange ? null : yearOf(period, months, yearBasis),
      index: isChange ? null : (period?.index ?? null),
      of: pair?.of ?? null,
      months: isChange ? null : months,
      yearBasis,
      entity: isTotalOfPeriods(column, period) ? null : column.entity,
    };
  });
  return { periods, warnings: periodWarnings(periods) };
}

/** "Dec Q FY26" in a year to June is a quarter of 2025. */
function yearOf(
  period: PeriodWords | null,
  months: Months | null,
  basis: YearBasis,
): number | null {
  const isOfMonths =
    period?.isFiscal === true && basis === "calendar" && months !== null;
  return isOfMonths ? Math.floor(months[1] / 12) : (period?.year ?? null);
}

/** A "Total" that was read as a period is no mine. */
function isTotalOfPeriods(
  column: ColumnWords,
  period: PeriodWords | null,
): boolean {
  return (
    column.period === null &&
    period !== null &&
    isSum(column.entity) &&
    period.length !== null &&
    period.kind !== "quarter" &&
    period.kind !== "month"
  );
}

/** "Year ended March 31" in the header says when the fiscal year ends. */
function yearEndIn(columns: readonly ColumnWords[]): number | null {
  const year = columns.find(
    ({ period }) => period?.kind === "year" && period.endMonth !== null,
  );
  return year?.period?.endMonth ?? null;
}

function kindOf(period: PeriodWords | null, isRelative: boolean): PeriodKind {
  if (period?.kind === "change" && !isRelative) return "change-abs";
  return period?.kind ?? "other";
}

/** A year printed once for several columns: "Q1 | Q2 | Q3 | YTD 2018", or only in the title. */
function fillYears(
  words: readonly (PeriodWords | null)[],
  { title }: PeriodContext,
): readonly (PeriodWords | null)[] {
  const years = words.map((period) => period?.year ?? null);
  return words.map((period, index) => {
    if (
      period === null ||
      period.year !== null ||
      period.kind.startsWith("change")
    )
      return period;
    const right = years.slice(index + 1).find((year) => year !== null);
    const left = years
      .slice(0, index)
      .reverse()
      .find((year) => year !== null);
    const distinct = new Set(years.filter((year) => year !== null));
    const only = distinct.size === 1 ? [...distinct][0] : undefined;
    return { ...period, year: only ?? title?.year ?? right ?? left ?? null };
  });
}

/** "Total", or "Year". */
const isSum = (name: string | null | undefined): boolean =>
  isSumLabel(name ?? "") || /^year$/i.test(name ?? "");

/** The title's period can stand for one column of a mine, not for two, nor for the total of columns with their own. */
function isAlone(
  columns: readonly ColumnWords[],
  named: readonly (PeriodWords | null)[],
  index: number,
): boolean {
  const entity = columns[index]?.entity ?? null;
  const isDated = named.some(
    (period) => period !== null && !period.kind.startsWith("change"),
  );
  if (isDated && isSum(entity)) return false;
  return !columns.some(
    (other, at) =>
      at !== index && named[at] === null && other.entity === entity,
  );
}

/** "Q1 | Q2 | Q3 | Q4 | Total": the total is the year, or the year to date. */
function nameTotals(
  columns: readonly ColumnWords[],
  named: readonly (PeriodWords | null)[],
): readonly (PeriodWords | null)[] {
  const parts = named.filter(
    (period) => period !== null && !/^(?:change|guidance)/.test(period.kind),
  );
  const indexes = new Set(parts.map((period) => period?.index ?? null));
  const year = parts[0]?.year ?? null;
  const areQuarters =
    parts.length >= 2 &&
    indexes.size === parts.length &&
    parts.every((period) => period?.kind === "quarter" && period.year === year);
  if (!areQuarters) return named;
  return named.map((period, index) => {
    const { entity, label } = columns[index] ?? {};
    const isTotal = isSum(entity ?? label);
    if (period !== null || !isTotal) return period;
    const isYear = parts.length === 4;
    return {
      kind: isYear ? "year" : "ytd",
      year,
      index: null,
      endMonth: null,
      length: parts.length * 3,
      isFiscal: parts[0]?.isFiscal ?? false,
    };
  });
}

function timeOf(period: PeriodWords | null): number | null {
  if (period?.year == null) return null;
  return period.year * 12 + (period.index ?? 0) * (period.length ?? 3);
}
