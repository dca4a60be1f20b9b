import { nameSheets } from "../../../core/plan/name-sheets";
import type { WorkbookPlan } from "../../../core/plan/workbook-plan";
import { saying } from "../../../core/phrase/saying";
import { ExcelHostError } from "../excel-host-error";
import { loadMarkers } from "../find-sheets";

/** The plan under names that the workbook does not use; refuses where the workbook takes no new sheets. */
export async function freeNames(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<WorkbookPlan> {
  const { worksheets, tables, protection } = context.workbook;
  tables.load("items/name");
  protection.load("protected");
  worksheets.load("items/name");
  await context.sync();
  if (protection.protected) {
    throw new ExcelHostError(
      "protected-workbook",
      saying("failed.protectedFromAdding"),
    );
  }
  const found = await loadMarkers(context, worksheets.items);
  return nameSheets(plan, {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    imports: found.map(({ marker }) => marker.id),
  });
}
