import type { ReportedFigure } from "../../host/excel/excel-host";
import { withCorrection, type Correction } from "../state/correction";
import type { Release } from "../state/pane-state";

/** The release's corrections, with every figure that stands in the sheet otherwise than in the table. */
export function editedFigures(
  { examination, corrections }: Pick<Release, "examination" | "corrections">,
  figures: readonly ReportedFigure[],
): readonly Correction[] {
  return figures.reduce((known, { cell: place, value }) => {
    const { table, row, column } = place;
    const cell = examination.tables[table]?.rows[row]?.cells[column];
    const isFigure =
      typeof value === "number" || value === null || value === "";
    if (!cell || !isFigure) return known;
    const now = typeof value === "number" ? value : null;
    if (now === cell.value) return known;
    return withCorrection(known, {
      kind: "figure",
      table,
      row,
      column,
      value: now,
    });
  }, corrections);
}
