import type { Correction } from "../../core/production/correction";
import type {
  PeriodKind,
  ProductionTable,
} from "../../core/production/production-table";
import type { UnitId } from "../../core/unit/unit";

/** How a row or a column was read, as it can be corrected. */
export type Draft = RowDraft | PeriodDraft;

export interface RowDraft {
  readonly kind: "row";
  readonly table: number;
  readonly row: number;
  /** null: the row is no production figure. */
  readonly metric: string | null;
  readonly unit: UnitId | null;
}

export interface PeriodDraft {
  readonly kind: "period";
  readonly table: number;
  readonly column: number;
  readonly period: PeriodKind;
  readonly year: number | null;
  readonly index: number | null;
}

/** A row as it was read; null where there is none. */
export function rowDraft(
  table: ProductionTable,
  at: number,
  index: number,
): RowDraft | null {
  const row = table.rows[index];
  if (row === undefined) return null;
  const { metric, unit } = row;
  return { kind: "row", table: at, row: index, metric, unit };
}

/** A column as it was read; null where there is none. */
export function periodDraft(
  table: ProductionTable,
  at: number,
  column: number,
): PeriodDraft | null {
  const period = table.periods[column];
  if (period === undefined) return null;
  const { kind, year, index } = period;
  return { kind: "period", table: at, column, period: kind, year, index };
}

/** A draft as core takes it: a row is corrected in its metric and in its unit. */
export function draftCorrections(draft: Draft): readonly Correction[] {
  const { table } = draft;
  if (draft.kind === "row") {
    const { row, metric, unit } = draft;
    return [
      { kind: "metric", table, row, metric },
      { kind: "unit", table, row, unit },
    ];
  }
  const { column, period, year, index } = draft;
  return [
    { kind: "period", table, column, period: { kind: period, year, index } },
  ];
}
