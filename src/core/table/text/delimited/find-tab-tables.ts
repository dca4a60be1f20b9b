import type { MatrixRow } from "../../matrix/cell-matrix";
import { foundTables } from "../../matrix/found-table";
import { quotedCell } from "./quoted-cell";
import { splitRuns } from "../split-runs";
import type { Piece, TextLine } from "../text-line";

/**
 * Tables whose cells are parted by tabs, as copied from a browser, Word or a sheet:
 *   ⇥Total 2011⇥C2011-Q4
 *   <b>Ore tonnes mined</b>⇥71,992⇥20,832
 * A short line without tabs between two lines with tabs is a heading row.
 */
export function findTabTables(lines: readonly TextLine[]): readonly Piece[] {
  return splitRuns(lines, isTabbed, isHeadingLike, (run) => {
    const rows = run.map(rowOfTabs);
    if (rows.length < 2) return null;
    return foundTables("tab", rows);
  });
}

const isTabbed = (line: TextLine): boolean => /\S\t|\t\S/.test(line.text);

const isHeadingLike = (line: TextLine): boolean =>
  line.text.length <= 80 && !/[.!?]\s*$/.test(line.text);

function rowOfTabs(line: TextLine): MatrixRow {
  const cells = line.text.split("\t");
  let at = 0;
  return {
    cells: cells.map((cell) => {
      const start = at;
      at += cell.length + 1;
      return quotedCell(line, start, start + cell.length);
    }),
    indent: /^ */.exec(line.text)?.[0].length ?? null,
    isBold: line.isBold,
  };
}
