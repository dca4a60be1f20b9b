import type { Correction } from "../../core/production/correction";

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
  return { ...corrections, reading: [...reading, ...added] };
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
  return { ...corrections, reading };
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
  return `${correction.kind} ${correction.table} ${at}`;
}
