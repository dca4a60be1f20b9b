import type { UnitId } from "../unit/unit";
import type { PeriodKind } from "./production-table";

/**
 * What a reader says a table means, where the reading was unsure or not right. `table`, `row` and `column` count as in the
 * tables of the examination without any corrections, so that corrections can be added, dropped and kept with a document.
 */
export type Correction =
  | PeriodCorrection
  | MetricCorrection
  | UnitCorrection
  | SkipRow
  | SkipColumn
  | HeaderRow;

/** The period a column covers. */
export interface PeriodCorrection {
  readonly kind: "period";
  readonly table: number;
  readonly column: number;
  readonly period: {
    readonly kind: PeriodKind;
    readonly year: number | null;
    /** Quarter 1-4, half 1-2, month 1-12, else null. */
    readonly index: number | null;
  };
}

/** The metric of a row, or null where it is no production metric. */
export interface MetricCorrection {
  readonly kind: "metric";
  readonly table: number;
  readonly row: number;
  readonly metric: string | null;
}

/** The unit of a row. */
export interface UnitCorrection {
  readonly kind: "unit";
  readonly table: number;
  readonly row: number;
  readonly unit: UnitId | null;
}

/** A row that is no row of the table. */
export interface SkipRow {
  readonly kind: "skip-row";
  readonly table: number;
  readonly row: number;
}

/** A column that is no column of the table. */
export interface SkipColumn {
  readonly kind: "skip-column";
  readonly table: number;
  readonly column: number;
}

/** A row that belongs to the header: it names the columns. */
export interface HeaderRow {
  readonly kind: "header-row";
  readonly table: number;
  readonly row: number;
}
