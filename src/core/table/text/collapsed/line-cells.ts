import { sliceMarked } from "../../../text/marked-text";
import {
  type MatrixCell,
  matrixCell,
  type MatrixRow,
} from "../../matrix/cell-matrix";
import type { SplitHeading } from "../split-headings";
import type { TextLine } from "../text-line";

/** The cell in a part of a line. */
export function cellOf(
  line: TextLine,
  { start, end }: SplitHeading,
): MatrixCell {
  const { text, span, notes } = sliceMarked(line, start, end);
  return matrixCell(text, span, notes);
}

/** A row of cells, neither indented nor bold. */
export const plainRow = (cells: readonly MatrixCell[]): MatrixRow => ({
  cells,
  indent: null,
  isBold: false,
});
