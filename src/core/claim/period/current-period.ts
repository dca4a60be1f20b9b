import type { Paragraph } from "../../document/release-document";
import { monthsOfPeriod } from "../../production/period/calendar/months-of-period";
import type {
  Period,
  ProductionTable,
} from "../../production/production-table";
import { detectLanguage } from "../prose/detect-language";
import { findPeriods } from "../prose/period/find-periods";
import { hasWord } from "../prose/find-words";
import { isChosen, resolvePeriod } from "./match-periods";
import { slotOf, type Slot } from "./slot";

const RESULTS = ["quarter", "half", "nine-months", "year", "ytd", "month"];

/** The period a release is about: the one that its headline names, else the first of its opening that ends with the newest column, else the newest column. */
export function currentPeriod(
  prose: readonly Paragraph[],
  tables: readonly ProductionTable[],
): Slot | null {
  const columns = tables
    .flatMap(({ periods }) => periods)
    .filter(({ kind }) => RESULTS.includes(kind));
  const headings = prose.filter(({ role }) => role === "heading").slice(0, 2);
  const opening = [
    ...headings,
    ...prose.filter(({ role }) => role !== "heading").slice(0, 4),
  ];
  const quarter = headlineQuarter(headings[0]?.text ?? "", columns);
  if (quarter) return slotOf(quarter);
  const newest = newestColumn(columns);
  for (const { text, role } of opening) {
    const named = namedColumns(text.slice(0, 2000), columns);
    // A headline names its own period; the text may begin with an earlier one.
    const column =
      role === "heading"
        ? named[0]
        : named.find((one) => newest && endOf(one) === endOf(newest));
    if (column) return slotOf(column);
  }
  return newest ? slotOf(newest) : null;
}

function namedColumns(
  text: string,
  columns: readonly Period[],
): readonly Period[] {
  const labels = columns.map(({ label }) => label);
  return findPeriods(text, detectLanguage(text), labels).flatMap(
    ({ query }) => {
      const isDated =
        query.type === "label" ||
        (query.type === "named" && query.year !== null);
      const column = isDated
        ? columns.find((one) => isChosen(resolvePeriod(query, null), one))
        : undefined;
      return column ? [column] : [];
    },
  );
}

/** "Fourth Quarter Output Up 21%": a headline may leave out the year; the newest column of that name is meant. */
function headlineQuarter(
  headline: string,
  columns: readonly Period[],
): Period | null {
  const text = headline.slice(0, 2000);
  const lexicon = detectLanguage(text);
  const labels = columns.map(({ label }) => label);
  const [first] = findPeriods(text, lexicon, labels);
  if (first?.query.type !== "named" || first.query.year !== null) return null;
  const before = text.slice(0, first.start);
  const isBase = [lexicon.comparison, lexicon.from].some((pattern) =>
    hasWord(before, pattern),
  );
  const named = resolvePeriod(first.query, null);
  const isDated = first.query.index !== null && !isBase;
  return isDated
    ? newestColumn(columns.filter((column) => isChosen(named, column)))
    : null;
}

/** Latest end; of those the shortest, as a release of the fourth quarter prints the year beside it. A year to date that does not tell its months ends nobody knows when. */
function newestColumn(columns: readonly Period[]): Period | null {
  const dated = columns.filter(
    ({ kind, months, index }) =>
      kind !== "ytd" || months !== null || index !== null,
  );
  let best: Period | null = null;
  for (const column of dated.length > 0 ? dated : columns)
    if (
      !best ||
      endOf(column) - lengthOf(column) / 100 >
        endOf(best) - lengthOf(best) / 100
    )
      best = column;
  return best;
}

/** The last month covered; a year to date without months is taken to reach its year's end. */
function endOf(period: Period): number {
  const { year, index } = period;
  const toDate = year === null ? -1 : year * 12 + 3 * (index ?? 4) - 1;
  return monthsOfPeriod(period)?.[1] ?? toDate;
}

function lengthOf(period: Period): number {
  const [first, last] = monthsOfPeriod(period) ?? [0, 11];
  return last - first + 1;
}
