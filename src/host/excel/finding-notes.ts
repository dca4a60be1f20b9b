import type { FindingNote, FindingState, WrittenImport } from "./excel-host";
import { saying } from "../../core/phrase/saying";
import { ExcelHostError } from "./excel-host-error";
import { findSheet } from "./find-sheets";
import { findingRows } from "./finding-rows";
import { runExcel } from "./run-excel";

/** What a reader decided about the findings, from the cells of Findings, in whatever order they were sorted. */
export function readFindingNotes(
  written: WrittenImport,
): Promise<readonly FindingNote[]> {
  return runExcel(async (context) => {
    const { used } = await loadFindings(context, written);
    const { values } = used;
    return findingRows(values).map(({ finding, row, state, reason }) => ({
      finding,
      state: asState(values[row]?.[state]),
      reason: String(values[row]?.[reason] ?? ""),
    }));
  });
}

/** Keeps a decision in the cells of Findings, where colleagues without the add-in see it. */
export function writeFindingNote(
  written: WrittenImport,
  note: FindingNote,
): Promise<void> {
  return runExcel(async (context) => {
    const { used } = await loadFindings(context, written);
    const place = findingRows(used.values).find(
      ({ finding }) => finding === note.finding,
    );
    if (!place) {
      throw new ExcelHostError("figure-gone", saying("failed.findingGone"));
    }
    const reason = used.getCell(place.row, place.reason);
    reason.numberFormat = [["@"]];
    reason.values = [[note.reason]];
    used.getCell(place.row, place.state).values = [[note.state]];
    await context.sync();
  });
}

async function loadFindings(
  context: Excel.RequestContext,
  written: WrittenImport,
): Promise<{ used: Excel.Range }> {
  const sheet = await findSheet(context, written, "findings");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values");
  await context.sync();
  return { used };
}

function asState(value: unknown): FindingState {
  return value === "Explained" || value === "Immaterial" ? value : "Open";
}
