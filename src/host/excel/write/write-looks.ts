import { baseFont } from "../../../core/plan/cell-styles";
import { rangeAddress } from "../../../core/plan/cell-address";
import type { SheetPlan } from "../../../core/plan/workbook-plan";
import { applyLook, lookFormat } from "./apply-look";
import { passing } from "./passing";
import { areaAddresses, coverCells } from "./range-areas";
import { type Look, sheetLooks } from "./sheet-looks";
import { usedRange } from "./sheet-matrix";

/**
 * Looks, widths and heights: whole columns at once, then whole rows, then the few cells that differ. Queues, never
 * syncs.
 */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const looks = sheetLooks(plan);
  const used = usedRange(plan);
  const right = Math.max(used.right, plan.widths.length - 1);
  const all = passing(sheet.getRange(rangeAddress({ ...used, right })));
  all.format.font.name = baseFont.name;
  all.format.font.size = baseFont.size;
  all.setColumnProperties(
    Array.from({ length: right + 1 }, (_, column) =>
      columnProperties(looks.columns[column] ?? {}, plan.widths[column]),
    ),
  );
  const heights = new Map(plan.heights.map(({ row, points }) => [row, points]));
  const hidden = new Set(plan.hiddenRows);
  all.setRowProperties(
    looks.rows.map((look, row) =>
      rowProperties(look, heights.get(row), hidden.has(row)),
    ),
  );
  for (const { change, cells } of looks.groups) {
    for (const address of areaAddresses(coverCells(cells))) {
      applyLook(passing(sheet.getRanges(address)).format, change);
    }
  }
  for (const [column, cells] of looks.within) {
    writeWithin(sheet, column, cells);
  }
}

/** Cells of one column that differ in several ways, in one call. */
function writeWithin(
  sheet: Excel.Worksheet,
  column: number,
  changes: ReadonlyMap<number, Partial<Look>>,
): void {
  const rows = [...changes.keys()];
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const address = rangeAddress({ top, left: column, bottom, right: column });
  passing(sheet.getRange(address)).setCellProperties(
    Array.from({ length: bottom - top + 1 }, (_, down) => [
      withFormat(lookFormat(changes.get(top + down) ?? {})),
    ]),
  );
}

/** A width in characters → points, at seven pixels a digit and five of padding; 0 hides the column. */
function columnProperties(
  look: Partial<Look>,
  width: number | undefined,
): Excel.SettableColumnProperties {
  const format = lookFormat(look);
  if (width === undefined) return withFormat(format);
  if (width === 0) return { ...withFormat(format), columnHidden: true };
  return { format: { ...format, columnWidth: (width * 7 + 5) * 0.75 } };
}

function rowProperties(
  look: Partial<Look>,
  rowHeight: number | undefined,
  isHidden: boolean,
): Excel.SettableRowProperties {
  const format = {
    ...lookFormat(look),
    ...(rowHeight === undefined ? {} : { rowHeight }),
  };
  return { ...withFormat(format), ...(isHidden ? { rowHidden: true } : {}) };
}

function withFormat<Format extends object>(format: Format) {
  return Object.keys(format).length > 0 ? { format } : {};
}
