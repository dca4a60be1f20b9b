import {
  cellAddress,
  rangeAddress,
  sheetPrefix,
} from "../../../core/plan/cell-address";
import type {
  CellPlan,
  RangeRef,
  SheetPlan,
  WorkbookPlan,
} from "../../../core/plan/workbook-plan";
import { passing } from "./passing";
import { coverCells } from "./range-areas";

/**
 * Links of cells to places in the plan's own sheets, a run of cells at once; a link never leads out of the workbook,
 * whatever a release says. Written before the cells, whose contents then replace what Excel shows for a bare link.
 */
export function writeLinks(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  workbook: WorkbookPlan,
): void {
  const linked = new Map(
    plan.cells
      .filter(({ link }) => link)
      .map((cell) => [`${cell.row}/${cell.column}`, cell]),
  );
  for (const range of linkRanges([...linked.values()])) {
    const rows = Array.from(
      { length: range.bottom - range.top + 1 },
      (_, down) =>
        Array.from({ length: range.right - range.left + 1 }, (_, across) => {
          const key = `${range.top + down}/${range.left + across}`;
          return linkOf(linked.get(key), workbook);
        }),
    );
    passing(sheet.getRange(rangeAddress(range))).setCellProperties(rows);
  }
}

/** One range around all links where they lie close enough, else one for each run of them. */
function linkRanges(cells: readonly CellPlan[]): readonly RangeRef[] {
  const runs = coverCells(cells);
  if (runs.length < 2) return runs;
  const around = runs.reduce((held, run) => ({
    top: Math.min(held.top, run.top),
    left: Math.min(held.left, run.left),
    bottom: Math.max(held.bottom, run.bottom),
    right: Math.max(held.right, run.right),
  }));
  const area =
    (around.bottom - around.top + 1) * (around.right - around.left + 1);
  return area <= runs.length * CELLS_A_RUN_IS_WORTH ? [around] : runs;
}

/** A range of its own costs a request about as much as so many cells without a link. */
const CELLS_A_RUN_IS_WORTH = 100;

function linkOf(
  cell: CellPlan | undefined,
  workbook: WorkbookPlan,
): Excel.SettableCellProperties {
  const target = workbook.sheets.find(({ role }) => role === cell?.link?.sheet);
  if (!cell?.link || !target) return {};
  const { row, column } = cell.link;
  return {
    hyperlink: {
      documentReference: `${sheetPrefix(target.name)}${cellAddress(row, column)}`,
    },
  };
}
