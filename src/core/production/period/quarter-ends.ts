import { foldText } from "../words/fold-text";
import type { PeriodWords } from "./period-words";
import type { ColumnWords } from "./read-columns";
import { isDated, readEndMonth } from "./read-end-month";
import { readYear } from "./read-year";

/**
 * The periods of columns headed by the ends of quarters. Bare dates: "Sept 30, 2018 | June 30, 2018"; where they are three
 * months apart each is the end of a quarter, a date alone or of another rhythm stays unread. Bare months: "June 2022 |
 * March 2022"; where the document says that a quarter ends in one of them, and none is of another rhythm. In the order of
 * the columns.
 */
export function quarterEnds(
  columns: readonly ColumnWords[],
  said: ReadonlySet<number>,
): readonly (PeriodWords | null)[] {
  const isNamed = namesQuarters(columns, said);
  const ends = columns.map(({ period, label }) =>
    period === null ? quarterEnd(foldText(label)) : null,
  );
  const months = new Set(ends.flatMap((end) => (end ? [monthOf(end)] : [])));
  return columns.map(({ period }, index) => {
    if (isNamed && period?.kind === "month") return asQuarter(period);
    const end = ends[index];
    if (!end) return period;
    const at = monthOf(end);
    return months.has(at - 3) || months.has(at + 3) ? end : period;
  });
}

/** Whether the months that head columns are all ends of quarters, and stand beside no quarter that is printed as one. */
function namesQuarters(
  columns: readonly ColumnWords[],
  said: ReadonlySet<number>,
): boolean {
  const kinds = columns.map(({ period }) => period?.kind);
  const months = new Set(
    columns.flatMap(({ period }) =>
      period?.kind === "month" ? [period.index ?? 0] : [],
    ),
  );
  return (
    months.size > 1 &&
    !kinds.includes("quarter") &&
    [...months].some((month) => said.has(month)) &&
    [...months].every((month) => month > 0 && month % 3 === 0)
  );
}

function asQuarter(month: PeriodWords): PeriodWords {
  const endMonth = month.index ?? 0;
  return {
    ...month,
    kind: "quarter",
    index: endMonth / 3,
    endMonth,
    length: 3,
  };
}

const monthOf = ({ year, endMonth }: PeriodWords): number =>
  (year ?? 0) * 12 + (endMonth ?? 0);

function quarterEnd(text: string): PeriodWords | null {
  const [year, endMonth] = [readYear(text), readEndMonth(text)];
  if (!isDated(text) || year === null || endMonth === null) return null;
  if (endMonth % 3 !== 0) return null;
  return {
    kind: "quarter",
    year,
    index: endMonth / 3,
    endMonth,
    length: 3,
    isFiscal: false,
  };
}
