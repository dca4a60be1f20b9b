import { continueTables } from "../geometry/continue-tables";
import { geometricGroup } from "../geometry/geometric-group";
import { geometricTables, type Reach } from "../geometry/geometric-regions";
import { placeTextLines } from "./text-placed-lines";
import type { Piece, TextLine } from "./text-line";

/** Lines next to each other; a blank line ends a table of text, and up to three stand under its periods. */
const CLOSE = { gap: 1.3, headGap: 4.9, proseWidth: 70 };
/** Lines with a blank one between each two. */
const SPACED = { gap: 2.5, proseWidth: 70 };

/**
 * Tables of text whose columns are aligned by blanks, two or more between cells: each character is a box, and the finder
 * that reads PDF pages reads them. What is no table line by line may be one with blank lines between.
 */
export function findAlignedTables(
  lines: readonly TextLine[],
): readonly Piece[] {
  return findWithin(lines, CLOSE).flatMap((piece) =>
    piece.kind === "lines" ? findWithin(piece.lines, SPACED) : [piece],
  );
}

function findWithin(
  lines: readonly TextLine[],
  reach: Reach,
): readonly Piece[] {
  if (!lines.some(({ text }) => /\S(?: {2,})\S/.test(text))) {
    return [{ kind: "lines", lines }];
  }
  const placed = placeTextLines(lines);
  const tables = continueTables(geometricTables(placed, reach), 1.5);
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
