import {
  draftCorrections,
  periodDraft,
  placeCorrections,
  rowDraft,
  type Draft,
} from "../../state/correction-draft";
import {
  isCorrected,
  withReading,
  withoutReading,
  type Corrections,
} from "../../state/corrections";
import type { Release } from "../../state/pane-state";
import { correctionItems } from "./correction-items";
import type { GridPlace } from "./move-in-grid";

/** What a key event says of a key that may correct. */
export interface CorrectingKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Whether a row, or a figure in it, is corrected. */
export function isRowCorrected(release: Release, row: number): boolean {
  const { corrections, table } = release;
  const isEdited = corrections.figures.some(
    (edit) => edit.table === table && edit.row === row,
  );
  return isEdited || isLineCorrected(release, rowDraft(release, row));
}

/** Whether what a draft is about is corrected; nothing is where there is no draft. */
export function isLineCorrected(
  { corrections }: Release,
  draft: Draft | null,
): boolean {
  return draft !== null && isCorrected(corrections, placeCorrections(draft));
}

/** The row or the column that a place heads; null where it heads none. */
export function draftAt(
  release: Release,
  { row, column }: GridPlace,
): Draft | null {
  if (row > 0 && column === 0) return rowDraft(release, row - 1);
  return row === 0 && column > 0 ? periodDraft(release, column - 1) : null;
}

/** Delete on the head of a row or a column leaves it out; Ctrl or Command with Z takes back what was last said. */
export function correctionOfKey(
  release: Release,
  { key, ctrlKey, metaKey }: CorrectingKey,
  place: GridPlace,
): Corrections | null {
  const { corrections, table } = release;
  if (key === "Delete") {
    const draft = draftAt(release, place);
    return draft === null
      ? null
      : withReading(
          corrections,
          draftCorrections({ ...draft, use: "skipped" }),
        );
  }
  if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey)) return null;
  const last = correctionItems(corrections.reading, table).at(-1);
  return last ? withoutReading(corrections, last.corrections) : null;
}
