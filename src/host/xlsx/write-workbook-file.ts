import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import { hucreFile } from "./hucre-file";
import { repairPackage } from "./repair-package";

/**
 * The plan as the bytes of an .xlsx file, the same bytes for the same plan on any machine, in Node and in a browser.
 * Formulas carry their results, so that viewers which do not calculate show the figures too.
 */
export async function writeWorkbookFile(
  plan: WorkbookPlan,
): Promise<Uint8Array<ArrayBuffer>> {
  return repairPackage(await hucreFile(plan), plan);
}
