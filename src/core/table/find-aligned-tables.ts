import { continueTables } from "./continue-tables";
import { geometricGroup } from "./geometric-group";
import { geometricTables } from "./geometric-regions";
import { placeTextLines } from "./text-placed-lines";
import type { Piece, TextLine } from "./text-line";

/** Lines next to each other; a blank line ends a table of text. */
const REACH = { gap: 1.3, proseWidth: 70 };

/**
 * Tables of text whose columns are aligned by blanks, two or more between cells: each character is a box, and the finder
 * that reads PDF pages reads them.
 */
export function findAlignedTables(
  lines: readonly TextLine[],
): readonly Piece[] {
  if (!lines.some(({ text }) => /\S(?: {2,})\S/.test(text))) {
    return [{ kind: "lines", lines }];
  }
  const placed = placeTextLines(lines);
  const tables = continueTables(geometricTables(placed, REACH), 1.5);
  const pieces: Piece[] = [];
  let at = 0;
  for (const table of tables) {
    const from = placed[table.from]?.index ?? at;
    const to = placed[table.parts.at(-1)?.to ?? 0]?.index ?? from;
    if (from > at) pieces.push({ kind: "lines", lines: lines.slice(at, from) });
    pieces.push({ kind: "tables", group: geometricGroup("aligned", table) });
    at = Math.max(at, to + 1);
  }
  if (at < lines.length) pieces.push({ kind: "lines", lines: lines.slice(at) });
  return pieces;
}
