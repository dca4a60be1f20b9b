import type { Correction } from "../../../core/production/correction";

/** What was corrected of one row or one column, in the order in which it was said. */
export interface CorrectionItem {
  readonly axis: "row" | "column";
  /** Counts as in the table as read. */
  readonly place: number;
  readonly corrections: readonly Correction[];
}

/** The corrections of one table by row and column; the one last said is the last. */
export function correctionItems(
  reading: readonly Correction[],
  table: number,
): readonly CorrectionItem[] {
  const items = new Map<string, CorrectionItem>();
  for (const correction of reading) {
    if (correction.table !== table) continue;
    const isRow = "row" in correction;
    const axis = isRow ? "row" : "column";
    const place = isRow ? correction.row : correction.column;
    const key = `${axis} ${place}`;
    const before = items.get(key)?.corrections ?? [];
    items.delete(key);
    items.set(key, { axis, place, corrections: [...before, correction] });
  }
  return [...items.values()];
}
