import type { WrittenImport } from "./excel-host";
import { findSheetsOf } from "./find-sheets";
import { asHostError, runExcel } from "./run-excel";

/** Rows and columns that only came between change no figure. */
const insertions: ReadonlySet<string> = new Set([
  "RowInserted",
  "ColumnInserted",
]);

/** Calls back after every change of a cell of Reported or Precision; answers how to stop. */
export function watchEdits(
  written: WrittenImport,
  onEdit: () => void,
): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const own = await findSheetsOf(context, written);
    const results = own
      .filter(
        ({ marker: { role } }) => role === "reported" || role === "precision",
      )
      .map(({ sheet }) =>
        sheet.onChanged.add(({ changeType }) => {
          if (!insertions.has(changeType)) onEdit();
          return Promise.resolve();
        }),
      );
    await context.sync();
    return () => stop(results);
  });
}

/** Handlers are removed in the very context that they were registered in. */
async function stop(
  results: readonly OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[],
): Promise<void> {
  const [first] = results;
  if (!first) return;
  try {
    await Excel.run(first.context, async (context) => {
      for (const result of results) result.remove();
      await context.sync();
    });
  } catch (failure) {
    throw asHostError(failure);
  }
}
