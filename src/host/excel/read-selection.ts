import type { SelectedRange } from "./excel-host";
import { saying } from "../../core/phrase/saying";
import { ExcelHostError } from "./excel-host-error";
import { runExcel } from "./run-excel";

const MOST_CELLS = 50_000;

/**
 * The filled part of the selection, as displayed: printed precision stays, and a whole column costs no more than its
 * cells.
 */
export function readSelection(): Promise<SelectedRange> {
  return runExcel(async (context) => {
    const used = context.workbook
      .getSelectedRange()
      .getUsedRangeOrNullObject(true);
    used.load("address,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) {
      throw new ExcelHostError(
        "selection-empty",
        saying("failed.selectionEmpty"),
      );
    }
    const cells = used.rowCount * used.columnCount;
    if (cells > MOST_CELLS) {
      throw new ExcelHostError(
        "selection-too-large",
        saying("failed.selectionTooLarge", { cells }),
      );
    }
    used.load("text,numberFormat");
    await context.sync();
    return {
      address: used.address,
      text: used.text,
      numberFormat: used.numberFormat.map((row: unknown[]) => row.map(String)),
    };
  });
}
