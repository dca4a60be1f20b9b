import { sliceMarked } from "../../../text/marked-text";
import { isValue } from "../../cell-kind";
import {
  BLANK_CELL,
  matrixCell,
  type MatrixRow,
} from "../../matrix/cell-matrix";
import { foundTables } from "../../matrix/found-table";
import { opensCell, rejoinPipeRows } from "./rejoin-pipe-rows";
import { splitRuns } from "../split-runs";
import type { Piece, TextLine } from "../text-line";

/**
 * Tables whose cells are parted by `|`: Markdown, with or without outer pipes and rule, and copies whose header has lost its
 * first cell. Lines with a single pipe at one edge are cells of their own and are left to that layout.
 */
export function findPipeTables(lines: readonly TextLine[]): readonly Piece[] {
  const wrapped = new Set(
    lines.filter((line, index) => opensCell(line, lines[index + 1])),
  );
  return splitRuns(
    lines,
    hasPipe,
    (line) => wrapped.has(line),
    (printed) => {
      const run = rejoinPipeRows(printed);
      if (run.filter((line) => cellCount(line) >= 2).length * 3 <= run.length) {
        return null;
      }
      const rows = run.filter((line) => !isRule(line)).map(rowOfPipes);
      if (rows.length < 2) return null;
      const hasOuter = run.every(({ text }) => /^\s*\|/.test(text));
      const trimmed = hasOuter
        ? rows.map((row) => ({ ...row, cells: row.cells.slice(1) }))
        : labelBareRows(rows);
      return foundTables("pipe", trimmed);
    },
  );
}

/** A row that begins with a figure, as many as the others have behind their labels, has lost its blank label. */
function labelBareRows(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  const filled = ({ cells }: MatrixRow) =>
    cells.filter(({ text }) => text !== "").length;
  const most = Math.max(...rows.map(filled));
  return rows.map((row) => {
    const [first, ...rest] = row.cells;
    const isBare = first && isValue(first.text) && filled(row) === most - 1;
    if (!isBare || rest.at(-1)?.text !== "") return row;
    return { ...row, cells: [BLANK_CELL, ...row.cells.slice(0, -1)] };
  });
}

const hasPipe = (line: TextLine): boolean => line.text.includes("|");

/** Cells on a line, its outer pipes not counted. */
function cellCount({ text }: TextLine): number {
  return text
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;
}

const isRule = ({ text }: TextLine): boolean =>
  /^[\s|:+=-]*$/.test(text) && /--|==/.test(text);

function rowOfPipes(line: TextLine): MatrixRow {
  const parts = line.text.split("|");
  let at = 0;
  const cells = parts.map((part) => {
    const { text, span, notes } = sliceMarked(line, at, at + part.length);
    at += part.length + 1;
    return matrixCell(text, span, notes);
  });
  return { cells, indent: null, isBold: line.isBold };
}
