import type { PeriodKind } from "../../core/production/production-table";
import type { UnitId } from "../../core/unit/unit";

/** What a user knows better than the reader: laid over the typed tables before they are checked. */
export type Correction = RowCorrection | PeriodCorrection | FigureCorrection;

export interface RowCorrection {
  readonly kind: "row";
  readonly table: number;
  readonly row: number;
  /** null: the row is no production figure and is left out of every check. */
  readonly metric: string | null;
  readonly unit: UnitId | null;
}

export interface PeriodCorrection {
  readonly kind: "period";
  readonly table: number;
  readonly column: number;
  readonly period: PeriodKind;
  readonly year: number | null;
  readonly index: number | null;
}

/** A figure as it was edited in the sheet. */
export interface FigureCorrection {
  readonly kind: "figure";
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
}

/** The corrections with one more; an earlier one of the same place gives way. */
export function withCorrection(
  corrections: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  return [...withoutPlace(corrections, correction), correction];
}

/** The corrections without that of a place. */
export function withoutPlace(
  corrections: readonly Correction[],
  place: Correction,
): readonly Correction[] {
  const key = placeKey(place);
  return corrections.filter((other) => placeKey(other) !== key);
}

/** Names the place that a correction is about. */
export function placeKey(correction: Correction): string {
  switch (correction.kind) {
    case "row":
      return `row ${correction.table} ${correction.row}`;
    case "period":
      return `period ${correction.table} ${correction.column}`;
    case "figure":
      return `figure ${correction.table} ${correction.row} ${correction.column}`;
  }
}
