import type { TableGroup } from "../matrix/found-table";
import type { Piece, TextLine } from "./text-line";

/**
 * Cuts lines into runs that belong to one table and what is between them. A run begins and ends with a `member`; a line
 * that only `joins` stays in a run if the next line but at most one is a member again. A blank line ends a run.
 */
export function splitRuns(
  lines: readonly TextLine[],
  isMember: (line: TextLine) => boolean,
  joins: (line: TextLine) => boolean,
  read: (run: readonly TextLine[]) => TableGroup | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest: TextLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = runEnd(lines, index, isMember, joins);
    const group = end > index ? read(lines.slice(index, end)) : null;
    if (group !== null) {
      if (rest.length > 0) pieces.push({ kind: "lines", lines: rest });
      rest = [];
      pieces.push({ kind: "tables", group });
    }
    if (group === null || group.tables.length === 0) {
      for (const line of lines.slice(index, Math.max(end, index + 1))) {
        rest.push(line);
      }
    }
    index = Math.max(end, index + 1);
  }
  if (rest.length > 0) pieces.push({ kind: "lines", lines: rest });
  return pieces;
}

/** One past the last line of the run that begins at `start`; `start` itself if none does. */
function runEnd(
  lines: readonly TextLine[],
  start: number,
  isMember: (line: TextLine) => boolean,
  joins: (line: TextLine) => boolean,
): number {
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.isBlank) break;
    if (isMember(line)) end = index + 1;
    else if (end === start || index - end >= 2 || !joins(line)) break;
  }
  return end;
}
