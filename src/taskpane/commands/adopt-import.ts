import type { ExcelHost } from "../../host/excel/excel-host";
import { noCorrections } from "../state/corrections";
import type { PaneAction } from "../state/pane-action";
import type { Release } from "../state/pane-state";
import { editedFigures } from "../view/table/edited-figures";

/**
 * Takes up an import of the same release that the workbook already holds, with what was noted in its sheet. The figures
 * as they stand there now decide whether the findings are of the sheets as they are.
 */
export async function adoptImport(
  excel: ExcelHost,
  { id: release, examination }: Release,
  importId: string,
  dispatch: (action: PaneAction) => void,
): Promise<void> {
  const imports = await excel.findImports();
  const written = imports.find(
    ({ id, sheets }) =>
      id === importId && sheets.some(({ role }) => role === "reported"),
  );
  if (written === undefined) return;
  const reported = await excel.readReported(written);
  const edits = editedFigures(
    { examination, corrections: noCorrections },
    reported,
  );
  dispatch({
    type: "import-adopted",
    release,
    written,
    notes: await notesIn(excel, written),
    stale: edits.figures.length > 0 ? "edited" : null,
  });
  await excel.watchEdits(written, () =>
    dispatch({ type: "sheet-edited", release }),
  );
}

async function notesIn(
  excel: ExcelHost,
  written: Parameters<ExcelHost["readFindingNotes"]>[0],
): Promise<Release["notes"]> {
  if (!written.sheets.some(({ role }) => role === "findings")) return {};
  const notes = await excel.readFindingNotes(written);
  return Object.fromEntries(
    notes.map(({ finding, state, reason }) => [finding, { state, reason }]),
  );
}
