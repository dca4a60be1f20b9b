import { cellAddress, rangeAddress } from "../../../core/plan/cell-address";
import { markerPlace } from "../../../core/plan/cell/cell-plan";
import { noteSize } from "../../../core/plan/cell/note-size";
import type { SheetPlan, WorkbookPlan } from "../../../core/plan/workbook-plan";
import type { WriteOptions, WrittenImport } from "../excel-host";
import { asHostError, isSupported, runExcel } from "../run-excel";
import { freeNames } from "./free-names";
import { inBatches, MOST_BYTES } from "./request-batches";
import { cellBlocks, type CellBlock } from "./sheet-matrix";
import { passing } from "./passing";
import { passingName, removeRemains } from "./remove-remains";
import { writeLinks } from "./write-links";
import { fillRight, fillsRight, withoutFilled } from "./fill-right";
import { dressSheet } from "./dress-sheet";

/**
 * Writes a plan to new sheets: two round trips to look, one to write, one more for every three megabytes.
 * Where Excel refuses half way, what was written is removed again. It is one step of undo where Excel can; a group that
 * Excel refuses leaves nothing behind, and the plan is written once more without.
 */
export async function writePlan(
  plan: WorkbookPlan,
  options: WriteOptions = {},
): Promise<WrittenImport> {
  if (!takesGroups()) return writeOnce(plan, options, false);
  try {
    return await writeOnce(plan, options, true);
  } catch (failure) {
    if (asHostError(failure).code !== "undo-not-grouped") throw failure;
    return writeOnce(plan, options, false);
  }
}

/** The desktop cannot take a sheet's renaming back and would refuse the group, all of it written: it is not asked. */
function takesGroups(): boolean {
  const { OfficeOnline } = Office.PlatformType;
  return isSupported("1.20") && Office.context.platform === OfficeOnline;
}

async function writeOnce(
  plan: WorkbookPlan,
  options: WriteOptions,
  isOneStep: boolean,
): Promise<WrittenImport> {
  let begun: WorkbookPlan | null = null;
  try {
    return await runExcel(async (context) => {
      const named = await freeNames(context, plan);
      begun = named;
      await writeAll(context, named, options);
      return writtenImport(named);
    }, isOneStep);
  } catch (failure) {
    if (begun !== null) await removeRemains(begun);
    throw failure;
  }
}

function writtenImport(plan: WorkbookPlan): WrittenImport {
  return {
    id: plan.id,
    source: plan.properties.source,
    sheets: plan.sheets.map(({ role, name }) => ({ role, name })),
  };
}

async function writeAll(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: WriteOptions,
): Promise<void> {
  const sheets = plan.sheets.map((sheet) => addSheet(context, sheet, plan.id));
  plan.sheets.forEach((sheetPlan, index) => {
    const sheet = sheets[index];
    if (sheet) writeLinks(sheet, sheetPlan, plan);
  });
  const fills = plan.sheets.map(fillsRight);
  const batches = inBatches(
    plan.sheets.flatMap((sheet, index) =>
      cellBlocks(withoutFilled(sheet, fills[index] ?? []), MOST_BYTES).map(
        (block) => ({ block, index }),
      ),
    ),
  );
  for (const batch of batches.slice(0, -1)) {
    pauseExcel(context);
    for (const { block, index } of batch) writeBlock(sheets[index], block);
    // A request holds five megabytes at most: a large table takes one for each part of it.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  pauseExcel(context);
  for (const { block, index } of batches[batches.length - 1] ?? []) {
    writeBlock(sheets[index], block);
  }
  plan.sheets.forEach((sheetPlan, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    for (const fill of fills[index] ?? []) fillRight(sheet, fill);
    dressSheet(sheet, sheetPlan);
    if (isSupported("1.18")) writeNotes(sheet, sheetPlan);
  });
  if (options.goTo === true) sheets[0]?.activate();
  await context.sync();
}

/**
 * Comes under a name that no user gives, says whose it is, and only then takes its own: wherever Excel breaks off, a sheet of
 * ours is known and removed, and one that a co-author called "Rebuilt" meanwhile is not.
 */
function addSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  id: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(passingName(id, plan));
  const marker = plan.cells.find(
    ({ row, column }) =>
      row === markerPlace.row && column === markerPlace.column,
  );
  if (marker?.content.kind === "text") {
    const address = cellAddress(markerPlace.row, markerPlace.column);
    passing(sheet.getRange(address)).values = [[marker.content.text]];
  }
  sheet.name = plan.name;
  return sheet;
}

function writeBlock(
  sheet: Excel.Worksheet | undefined,
  block: CellBlock,
): void {
  if (!sheet) return;
  for (const { range, formats } of block.formats) {
    passing(sheet.getRange(rangeAddress(range))).numberFormat = formats.map(
      (row) => [...row],
    );
  }
  const range = passing(sheet.getRange(rangeAddress(block.range)));
  range.formulas = block.formulas.map((row) => [...row]);
}

function writeNotes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, note } of plan.cells) {
    if (note === undefined) continue;
    const written = sheet.notes.add(cellAddress(row, column), note);
    const { width, height } = noteSize(note);
    written.width = width;
    written.height = height;
  }
}

function pauseExcel(context: Excel.RequestContext): void {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}
