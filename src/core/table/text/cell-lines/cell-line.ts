import { sliceMarked } from "../../../text/marked-text";
import type { TextSpan } from "../../../text/span";
import { isDash, isFigure } from "../../cell-kind";
import { isPeriodLabel } from "../../period-label";
import type { TextLine } from "../text-line";

/** A line that is one cell. */
export interface CellLine {
  readonly text: string;
  readonly span: TextSpan;
  readonly notes: readonly string[];
  readonly kind: "words" | "value" | "year" | "blank";
  /** The line has a bar at its edge. */
  readonly isEdged: boolean;
  /** The lines of the document it was put together from, first and one past the last. */
  readonly from: number;
  readonly to: number;
}

/** A line as a cell, without the bar at its edge. */
export function cellLine(
  line: TextLine,
  index: number,
  isEdged: boolean,
): CellLine {
  const start =
    isEdged && /^\s*\|/.test(line.text) ? line.text.indexOf("|") + 1 : 0;
  const end =
    isEdged && start === 0 ? line.text.lastIndexOf("|") : line.text.length;
  const { text, span, notes } = sliceMarked(line, start, end);
  return {
    text,
    span,
    notes,
    kind: kindOfLine(text),
    isEdged,
    from: index,
    to: index + 1,
  };
}

/** What stands in a cell, by its text. */
export function kindOfLine(text: string): CellLine["kind"] {
  if (text === "") return "blank";
  if (isDash(text)) return "value";
  if (!isFigure(text)) return "words";
  return isPeriodLabel(text) ? "year" : "value";
}
