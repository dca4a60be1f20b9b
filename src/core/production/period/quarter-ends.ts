import { foldText } from "../words/fold-text";
import type { PeriodWords } from "./period-words";
import type { ColumnWords } from "./read-columns";
import { isDated, readEndMonth } from "./read-end-month";
import { readYear } from "./read-year";

/**
 * The periods of columns headed by bare dates: "Sept 30, 2018 | June 30, 2018". Where dates are three months apart each is
 * the end of a quarter; a date alone, or of another rhythm, stays unread. In the order of the columns.
 */
export function quarterEnds(
  columns: readonly ColumnWords[],
): readonly (PeriodWords | null)[] {
  const ends = columns.map(({ period, label }) =>
    period === null ? quarterEnd(foldText(label)) : null,
  );
  const months = new Set(ends.flatMap((end) => (end ? [monthOf(end)] : [])));
  return columns.map(({ period }, index) => {
    const end = ends[index];
    if (!end) return period;
    const at = monthOf(end);
    return months.has(at - 3) || months.has(at + 3) ? end : period;
  });
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
