import type { SheetPlan, WorkbookPlan } from "../../../core/plan/workbook-plan";
import { saying, type Row } from "../../../core/phrase/saying";
import { ExcelHostError } from "../excel-host-error";
import { markerCells } from "../find-sheets";
import { asHostError, runExcel } from "../run-excel";
import { readMarker } from "../sheet-marker";

/** The name that a sheet has until it is marked as an import's: one that no user gives. */
export function passingName(id: string, { role }: SheetPlan): string {
  return `${id} ${role}`;
}

/** Deletes the sheets of a write that failed, known by their passing name or their marker; a user's sheet has neither. */
export async function removeRemains(plan: WorkbookPlan): Promise<void> {
  try {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const unnamed = plan.sheets.map((sheet) =>
        worksheets.getItemOrNullObject(passingName(plan.id, sheet)),
      );
      const named = plan.sheets.map(({ name }) => {
        const sheet = worksheets.getItemOrNullObject(name);
        const cells = sheet.getRange(markerCells);
        cells.load("values");
        return { sheet, cells };
      });
      await context.sync();
      const marked = named.filter(
        ({ sheet, cells }) =>
          !sheet.isNullObject && readMarker(cells.values)?.id === plan.id,
      );
      for (const sheet of [...unnamed, ...marked.map(({ sheet }) => sheet)]) {
        if (!sheet.isNullObject) sheet.delete();
      }
      await context.sync();
    });
  } catch (failure) {
    const { details } = asHostError(failure);
    const sheets: Row = {
      items: plan.sheets.map(({ name }) => name),
      joint: "list.plain",
    };
    throw new ExcelHostError(
      "unexpected",
      saying("failed.halfWritten", { sheets }),
      details,
    );
  }
}
