import { foldText } from "../../words/fold-text";
import type { ColumnWords } from "./read-columns";
import { readPeriod } from "./read-period";

const SPAN = /^(.*\b(?:months?|years?|quarters?)\s(?:ended|ending))\s/i;
const DATE =
  /^[a-z]{3,9}\.?\s\d{1,2},?\s(?:19|20)\d\d$|^\d{1,2}\s[a-z]{3,9}\.?\s(?:19|20)\d\d$/;

/**
 * Columns headed by a date alone go on with the span of the column before them: "Three months ended Dec. 31, 2025 | Dec.
 * 31, 2024". In text whose heading stands over several columns, some are out of its reach.
 */
export function carrySpans(
  columns: readonly ColumnWords[],
): readonly ColumnWords[] {
  let span: string | null = null;
  return columns.map((column) => {
    const { label, period } = column;
    if (period?.kind.startsWith("change")) return column;
    if (period !== null || !DATE.test(foldText(label))) {
      span = SPAN.exec(label)?.[1] ?? null;
      return column;
    }
    if (span === null) return column;
    const whole = `${span} ${label}`;
    return { ...column, label: whole, period: readPeriod(whole) };
  });
}
