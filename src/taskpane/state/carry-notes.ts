import type { Finding } from "../../core/finding/finding";
import { findingId } from "../../core/plan/finding-id";
import type { Release } from "./pane-state";
import { placeAsRead } from "./reading-places";

type Examined = Pick<Release, "examination" | "corrections">;

/**
 * The notes of a release under other corrections. Findings are named by the places of their cells, and these move where
 * a row or a column is taken out: a note goes with its figure, and one whose finding is gone goes too.
 */
export function carryNotes(
  before: Examined & Pick<Release, "notes">,
  after: Examined,
): Release["notes"] {
  const keys = new Map(
    after.examination.findings.map((finding) => [
      printedPlace(finding, after),
      findingId(finding),
    ]),
  );
  const carried = before.examination.findings.flatMap((finding) => {
    const note = before.notes[findingId(finding)];
    const key = keys.get(printedPlace(finding, before));
    return note && key !== undefined ? [[key, note] as const] : [];
  });
  return Object.fromEntries(carried);
}

/** A finding by what it says and by the place of its figure as read. */
function printedPlace(
  { code, identity, table, cell }: Finding,
  { corrections: { reading } }: Examined,
): string {
  const row = placeAsRead(reading, table, "row", cell.row);
  const column = placeAsRead(reading, table, "column", cell.column);
  return [code, identity, table, row, column].join("|");
}
