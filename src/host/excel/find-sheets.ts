import type { SheetRole } from "../../core/plan/workbook-plan";
import type { WrittenImport } from "./excel-host";
import { saying } from "../../core/phrase/saying";
import { ExcelHostError } from "./excel-host-error";
import { readMarker, type SheetMarker } from "./sheet-marker";

/** Where a marker may have moved to when rows and columns were inserted over and beside it: a page of the user's own. */
export const markerCells = "A1:H60";

/** A sheet that an import wrote, by the marker in its cells. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly marker: SheetMarker;
}

/** Reads the first cells of every sheet, in one round trip, and keeps the sheets that an import wrote. */
export async function loadMarkers(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly MarkedSheet[]> {
  const corners = sheets.map((sheet) => {
    const cells = sheet.getRange(markerCells);
    cells.load("values");
    return { sheet, cells };
  });
  await context.sync();
  return corners.flatMap(({ sheet, cells }) => {
    const marker = readMarker(cells.values);
    return marker ? [{ sheet, name: sheet.name, marker }] : [];
  });
}

/** Every sheet that any import wrote: two round trips. */
export async function findMarkedSheets(
  context: Excel.RequestContext,
): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  return loadMarkers(context, worksheets.items);
}

/** The sheets that are still there of one import; refuses where none is. */
export async function findSheetsOf(
  context: Excel.RequestContext,
  written: WrittenImport,
): Promise<readonly MarkedSheet[]> {
  const own = sheetsOf(await findMarkedSheets(context), written.id);
  if (own.length === 0) throw importGone();
  return own;
}

/** One sheet for each role: a copy that a user made carries the same marker, and a longer name. */
export function sheetsOf(
  marked: readonly MarkedSheet[],
  id: string,
): readonly MarkedSheet[] {
  const byRole = new Map<SheetRole, MarkedSheet>();
  for (const sheet of marked) {
    const { role } = sheet.marker;
    const held = byRole.get(role);
    if (sheet.marker.id !== id) continue;
    if (!held || sheet.name.length < held.name.length) byRole.set(role, sheet);
  }
  return [...byRole.values()];
}

/** One sheet of an import, by its role; its name and visibility are loaded. */
export async function findSheet(
  context: Excel.RequestContext,
  written: WrittenImport,
  role: SheetRole,
): Promise<Excel.Worksheet> {
  const own = await findSheetsOf(context, written);
  const found = own.find(({ marker }) => marker.role === role);
  if (!found) throw importGone();
  return found.sheet;
}

/** Brings one of an import's sheets to the front, out of hiding where the user put it there. Queues, never syncs. */
export function bringToFront(sheet: Excel.Worksheet): void {
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
}

/** The imports behind marked sheets, in the order of their sheets. */
export function groupImports(
  marked: readonly MarkedSheet[],
): readonly WrittenImport[] {
  const ids = [...new Set(marked.map(({ marker }) => marker.id))];
  return ids.map((id) => {
    const own = sheetsOf(marked, id);
    const source = own.find(({ marker }) => marker.source !== "");
    return {
      id,
      source: source?.marker.source ?? "",
      sheets: own.map(({ marker, name }) => ({ role: marker.role, name })),
    };
  });
}

function importGone(): ExcelHostError {
  return new ExcelHostError("import-gone", saying("failed.importGone"));
}
