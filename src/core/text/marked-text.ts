import type { TextSpan } from "./span";

/** A line of text with its inline marks (tags, emphasis, links) taken out and every character's place in the source kept. */
export interface MarkedText {
  readonly text: string;
  /** Source offset of each character of `text`. */
  readonly offsets: readonly number[];
  readonly end: number;
  /** Footnote marks that the source raises (`<sup>`), with the place in `text` they stand at; they are not in `text`. */
  readonly raised: readonly RaisedMark[];
  readonly isBold: boolean;
  readonly isHeading: boolean;
}

export interface RaisedMark {
  readonly at: number;
  readonly text: string;
}

/** Part of a marked text, trimmed. */
export interface MarkedSlice {
  readonly text: string;
  readonly span: TextSpan;
  readonly notes: readonly string[];
}

const BLANK = /[\s\u200b\ufeff]/;

/** The characters from `start` up to `end`, without the blanks around them. */
export function sliceMarked(
  marked: MarkedText,
  start: number,
  end: number,
): MarkedSlice {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(marked.text.charAt(from))) from += 1;
  while (to > from && BLANK.test(marked.text.charAt(to - 1))) to -= 1;
  const notes = marked.raised
    .filter(({ at }) => at >= start && (at < end || at === to))
    .map(({ text }) => text);
  return {
    text: marked.text.slice(from, to),
    span: spanOf(marked, from, to),
    notes,
  };
}

function spanOf(marked: MarkedText, from: number, to: number): TextSpan {
  const start = marked.offsets[from] ?? marked.end;
  const last = marked.offsets[to - 1];
  return [start, from < to && last !== undefined ? last + 1 : start];
}
