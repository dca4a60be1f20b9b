import type { Line } from "../../document/release-document";
import type { TableGroup } from "../matrix/found-table";
import type { MarkedText } from "../../text/marked-text";
import { readMarks } from "../../text/read-marks";

/** A line of pasted text, its inline marks taken out. */
export interface TextLine extends MarkedText {
  readonly isBlank: boolean;
}

/** Lines between tables, or the tables that a layout's finder recognised in a run of lines. */
export type Piece =
  | { readonly kind: "lines"; readonly lines: readonly TextLine[] }
  | { readonly kind: "tables"; readonly group: TableGroup };

/** A line as the finders read it. Lines of a non-text source have no offsets of their own and start at 0. */
export function textLine(line: Line): TextLine {
  const start =
    "page" in line.span || "address" in line.span ? 0 : line.span[0];
  const marked = readMarks(line.text, start);
  return { ...marked, isBlank: !/[^\s\u200b\ufeff]/.test(marked.text) };
}

/** Two lines as one, a blank between them; every character keeps its place in the source. */
export function joinLines(first: TextLine, second: TextLine): TextLine {
  const text = `${first.text.trimEnd()} `;
  const offsets = [...first.offsets.slice(0, text.length - 1)];
  const gap = offsets.at(-1) ?? first.end;
  const raised = second.raised.map((mark) => ({
    ...mark,
    at: mark.at + text.length,
  }));
  return {
    ...first,
    text: text + second.text,
    offsets: [...offsets, gap, ...second.offsets],
    end: second.end,
    raised: [...first.raised, ...raised],
    isBlank: first.isBlank && second.isBlank,
  };
}

/** A line without its first characters. */
export function dropStart(line: TextLine, count: number): TextLine {
  return {
    ...line,
    text: line.text.slice(count),
    offsets: line.offsets.slice(count),
    raised: line.raised.map((mark) => ({ ...mark, at: mark.at - count })),
  };
}
