import { foldText } from "../../words/fold-text";
import type { PeriodWords } from "../period-words";
import type { ColumnWords } from "./read-columns";
import { isDated, readEndMonth } from "./read-end-month";
import { readYear } from "./read-year";

/**
 * The periods of columns headed by bare dates or months: "Sept 30, 2018 | June 30, 2018", "June 2018 | March 2018". Where
 * they are three months apart each is the end of a quarter. One alone, or of another rhythm, stays what it is; so do
 * months beside a quarter that is printed as one. In the order of the columns.
 */
export function quarterEnds(
  columns: readonly ColumnWords[],
): readonly (PeriodWords | null)[] {
  const ends = columns.map(quarterEnd);
  const hasMonths = columns.some(
    ({ period }, index) =>
      period?.kind === "quarter" || (period?.kind === "month" && !ends[index]),
  );
  const months = new Set(ends.flatMap((end) => (end ? [monthOf(end)] : [])));
  return columns.map(({ period }, index) => {
    const end = ends[index];
    if (!end || (hasMonths && period !== null)) return period;
    const at = monthOf(end);
    return months.has(at - 3) || months.has(at + 3) ? end : period;
  });
}

const monthOf = ({ year, endMonth }: PeriodWords): number =>
  (year ?? 0) * 12 + (endMonth ?? 0);

/** The quarter that a column's date or month would end; null where it can end none. */
function quarterEnd({ period, label }: ColumnWords): PeriodWords | null {
  const text = foldText(label);
  const isMonth = period?.kind === "month";
  if (!isMonth && (period !== null || !isDated(text))) return null;
  const year = isMonth ? period.year : readYear(text);
  const endMonth = isMonth ? period.index : readEndMonth(text);
  if (endMonth === null || endMonth % 3 !== 0) return null;
  if (year === null && !isMonth) return null;
  return {
    kind: "quarter",
    year,
    index: endMonth / 3,
    endMonth,
    length: 3,
    isFiscal: false,
  };
}
