import type { ReportedFigure } from "../../../host/excel/excel-host";
import type { Corrections, FigureEdit } from "../../state/corrections";
import type { Release } from "../../state/pane-state";

/** The release's corrections, with every figure that stands in the sheet otherwise than in the table. */
export function editedFigures(
  { examination, corrections }: Pick<Release, "examination" | "corrections">,
  reported: readonly ReportedFigure[],
): Corrections {
  const edits = reported.flatMap(
    ({ cell: place, value }): readonly FigureEdit[] => {
      const { table, row, column } = place;
      const cell = examination.tables[table]?.rows[row]?.cells[column];
      const isText = typeof value === "string" && value !== "";
      const now = typeof value === "number" ? value : null;
      if (!cell || isText || now === cell.value) return [];
      return [{ table, row, column, value: now }];
    },
  );
  const isEditedAgain = (known: FigureEdit) =>
    edits.some(
      ({ table, row, column }) =>
        table === known.table && row === known.row && column === known.column,
    );
  const kept = corrections.figures.filter((known) => !isEditedAgain(known));
  return { ...corrections, figures: [...kept, ...edits] };
}
