import { sliceMarked } from "../../../text/marked-text";
import { matrixCell, type MatrixCell } from "../../matrix/cell-matrix";
import type { TextLine } from "../text-line";

/** A cell without the quotes around it. */
export function quotedCell(
  line: TextLine,
  start: number,
  end: number,
): MatrixCell {
  const quotes = /^\s*"(.*)"\s*$/s.exec(line.text.slice(start, end));
  const inner = quotes?.[1];
  if (inner === undefined) {
    const { text, span, notes } = sliceMarked(line, start, end);
    return matrixCell(text, span, notes);
  }
  const from = line.text.indexOf('"', start) + 1;
  const { text, span, notes } = sliceMarked(line, from, from + inner.length);
  return matrixCell(text.replace(/""/g, '"'), span, notes);
}
