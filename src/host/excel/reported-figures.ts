import type { CellRef } from "../../core/expression/expression";
import type { ReportedFigure, WrittenImport } from "./excel-host";
import { saying } from "../../core/phrase/saying";
import { ExcelHostError } from "./excel-host-error";
import { figureKey, figureOfKey, figurePlaces } from "./figure-places";
import { bringToFront, findSheet } from "./find-sheets";
import { runExcel } from "./run-excel";

/** Activates Reported and selects the figure, by its keys, so that inserted rows and columns do not mislead. */
export function showCell(written: WrittenImport, cell: CellRef): Promise<void> {
  return runExcel(async (context) => {
    const { sheet, used } = await loadReported(context, written);
    const place = figurePlaces(used.values).get(figureKey(cell));
    if (!place) {
      throw new ExcelHostError("figure-gone", saying("failed.figureGone"));
    }
    bringToFront(sheet);
    used.getCell(place.row, place.column).select();
    await context.sync();
  });
}

/** Every figure of Reported as it stands now. */
export function readReported(
  written: WrittenImport,
): Promise<readonly ReportedFigure[]> {
  return runExcel(async (context) => {
    const { used } = await loadReported(context, written);
    const { values } = used;
    return [...figurePlaces(values)].map(([key, { row, column }]) => ({
      cell: figureOfKey(key),
      value: figureValue(values[row]?.[column]),
    }));
  });
}

async function loadReported(
  context: Excel.RequestContext,
  written: WrittenImport,
): Promise<{ sheet: Excel.Worksheet; used: Excel.Range }> {
  const sheet = await findSheet(context, written, "reported");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values");
  await context.sync();
  return { sheet, used };
}

function figureValue(value: unknown): number | string | null {
  if (typeof value === "number") return value;
  return value === "" || value === null || value === undefined
    ? null
    : String(value);
}
