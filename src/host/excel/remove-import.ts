import type { WrittenImport } from "./excel-host";
import { findMarkedSheets, sheetsOf } from "./find-sheets";
import { runExcel } from "./run-excel";

/** Deletes the sheets that the import wrote, known by the marks in their cells, and nothing else. */
export function removeImport(written: WrittenImport): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const own = sheetsOf(await findMarkedSheets(context), written.id);
    const names = new Set(own.map(({ name }) => name));
    const staysVisible = worksheets.items.some(
      ({ name, visibility }) => !names.has(name) && visibility === "Visible",
    );
    // Excel refuses to delete the last visible sheet.
    if (!staysVisible) worksheets.add();
    for (const { sheet } of own) sheet.delete();
    await context.sync();
  });
}
