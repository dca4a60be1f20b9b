import type { Correction } from "../../core/production/correction";
import { placeAsRead, placeNow, type Axis } from "./reading-places";

/** A figure as it was edited in the sheet. */
export interface FigureEdit {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
}

/** What the user knows better than the reader: corrections of the reading, and figures edited since. */
export interface Corrections {
  readonly reading: readonly Correction[];
  readonly figures: readonly FigureEdit[];
}

/** Everything as it was read. */
export const noCorrections: Corrections = { reading: [], figures: [] };

/** The corrections with others added; earlier ones of the same places give way. */
export function withReading(
  corrections: Corrections,
  added: readonly Correction[],
): Corrections {
  const { reading } = withoutReading(corrections, added);
  return readAs(corrections, [...reading, ...added]);
}

/** The corrections without those of the places of others. */
export function withoutReading(
  corrections: Corrections,
  others: readonly Correction[],
): Corrections {
  const places = new Set(others.map(placeKey));
  const reading = corrections.reading.filter(
    (known) => !places.has(placeKey(known)),
  );
  return readAs(corrections, reading);
}

/** Other corrections of the reading; edited figures stay with their row and column, or go with them. */
function readAs(
  { reading: before, figures }: Corrections,
  reading: readonly Correction[],
): Corrections {
  const moved = (table: number, axis: Axis, place: number) =>
    placeNow(reading, table, axis, placeAsRead(before, table, axis, place));
  return {
    reading,
    figures: figures.flatMap((edit) => {
      const row = moved(edit.table, "row", edit.row);
      const column = moved(edit.table, "column", edit.column);
      return row === null || column === null ? [] : { ...edit, row, column };
    }),
  };
}

/** Whether a place of others is corrected. */
export function isCorrected(
  { reading }: Corrections,
  others: readonly Correction[],
): boolean {
  const places = new Set(others.map(placeKey));
  return reading.some((known) => places.has(placeKey(known)));
}

function placeKey(correction: Correction): string {
  const at = "row" in correction ? correction.row : correction.column;
  return `${aspects[correction.kind]} ${correction.table} ${at}`;
}

/** What of a place a correction is about: a row has one use, and a column too. */
const aspects: Readonly<Record<Correction["kind"], string>> = {
  metric: "metric",
  unit: "unit",
  period: "period",
  "skip-row": "row",
  "header-row": "row",
  "skip-column": "column",
};
