import { foldText } from "../words/fold-text";
import type { PeriodWords } from "./period-words";
import type { ColumnWords } from "./read-columns";
import { isDated, readEndMonth } from "./read-end-month";
import { readYear } from "./read-year";

/**
 * The periods of columns headed by bare dates or months: "Sept 30, 2018 | June 30, 2018", "June 2018 | March 2018". Where
 * all are three months apart each is the end of a quarter; one alone, or of another rhythm, stays what it is. In the order
 * of the columns.
 */
export function quarterEnds(
  columns: readonly ColumnWords[],
): readonly (PeriodWords | null)[] {
  const ends = columns.map(({ period, label }) =>
    period === null || period.kind === "month"
      ? quarterEnd(foldText(label), period)
      : null,
  );
  const isMonthly = columns.some(
    ({ period }, index) => period?.kind === "month" && !ends[index],
  );
  const months = new Set(ends.flatMap((end) => (end ? [monthOf(end)] : [])));
  return columns.map(({ period }, index) => {
    const end = ends[index];
    if (!end || (isMonthly && period !== null)) return period;
    const at = monthOf(end);
    return months.has(at - 3) || months.has(at + 3) ? end : period;
  });
}

const monthOf = ({ year, endMonth }: PeriodWords): number =>
  (year ?? 0) * 12 + (endMonth ?? 0);

function quarterEnd(
  text: string,
  month: PeriodWords | null,
): PeriodWords | null {
  const [year, endMonth] = month
    ? [month.year, month.endMonth ?? month.index]
    : [readYear(text), readEndMonth(text)];
  if (month === null && !isDated(text)) return null;
  if (year === null || endMonth === null) return null;
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
