import type { ProductionTable } from "../../core/production/production-table";
import type { PeriodCorrection, RowCorrection } from "./correction";

/** The reading of a row or a column, as it can be corrected. */
export type Draft = RowCorrection | PeriodCorrection;

/** The correction that changes nothing: how a row or a column was read. */
export function draftOf(
  table: ProductionTable,
  at: number,
  place: { readonly row: number } | { readonly column: number },
): Draft | null {
  if ("row" in place) {
    const row = table.rows[place.row];
    return row
      ? {
          kind: "row",
          table: at,
          row: place.row,
          metric: row.metric,
          unit: row.unit,
        }
      : null;
  }
  const period = table.periods[place.column];
  return period
    ? {
        kind: "period",
        table: at,
        column: place.column,
        period: period.kind,
        year: period.year,
        index: period.index,
      }
    : null;
}
