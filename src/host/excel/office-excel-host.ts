import type { ExcelHost } from "./excel-host";
import {
  bringToFront,
  findMarkedSheets,
  findSheet,
  groupImports,
} from "./find-sheets";
import { readFindingNotes, writeFindingNote } from "./finding-notes";
import { readReported, showCell } from "./reported-figures";
import { readSelection } from "./read-selection";
import { removeImport } from "./remove-import";
import { repairFormulas } from "./repair-formulas";
import { runExcel } from "./run-excel";
import { watchEdits } from "./watch-edits";
import { writePlan } from "./write/write-plan";

/**
 * Excel through Office.js. Members it calls, beside `load`, `sync` and `Excel.run`:
 * Workbook: worksheets, tables, protection.protected, application.suspend…UntilNextSync, getSelectedRange.
 * Worksheet: add, getItemOrNullObject, delete, activate, name, visibility, protection.protected, showGridlines, tabColor,
 * getRange, getRanges, getUsedRangeOrNullObject, tables.add, charts.add, names.add, notes.add, freezePanes, pageLayout,
 * onChanged.
 * Range: values, formulas, numberFormat, text, address, format, setColumnProperties, setRowProperties, setCellProperties,
 * copyFrom, conditionalFormats.add, dataValidation.rule, getCell, getUsedRangeOrNullObject, select, untrack.
 * ExcelApi 1.9; with 1.18 it writes notes, with 1.20 on the web an import is one step of undo.
 */
export const officeExcelHost: ExcelHost = {
  writePlan,
  removeImport,
  findImports: () =>
    runExcel(async (context) => groupImports(await findMarkedSheets(context))),
  showCell,
  showSheet: (written, role) =>
    runExcel(async (context) => {
      const sheet = await findSheet(context, written, role);
      bringToFront(sheet);
      await context.sync();
    }),
  readSelection,
  readReported,
  readFindingNotes,
  writeFindingNote,
  repairFormulas,
  watchEdits,
};
