import type { WrittenImport } from "./excel-host";
import { saying } from "../../core/phrase/saying";
import { ExcelHostError } from "./excel-host-error";
import { findMarkedSheets, sheetsOf } from "./find-sheets";
import { runExcel } from "./run-excel";

/**
 * Deletes the sheets that the import wrote, known by the marks in their cells, and nothing else. A removal that broke off is
 * taken up once more, so that no half of an import stays.
 */
export async function removeImport(written: WrittenImport): Promise<void> {
  try {
    await removeSheets(written);
  } catch {
    await removeSheets(written);
  }
}

function removeSheets(written: WrittenImport): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    const own = sheetsOf(await findMarkedSheets(context), written.id);
    if (protection.protected) {
      throw new ExcelHostError(
        "protected-workbook",
        saying("failed.protectedFromRemoving"),
      );
    }
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
