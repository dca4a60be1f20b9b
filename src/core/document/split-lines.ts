import type { TextSpan } from "../text/span";
import type { Line } from "./release-document";

/** A line of a text source. */
export interface SplitLine extends Line {
  readonly span: TextSpan;
}

/** A text as its lines, each with its exact place; line breaks of every kind, form feeds included, are left out. */
export function splitLines(text: string): readonly SplitLine[] {
  const lines: SplitLine[] = [];
  const breaks = /\r\n|[\n\r\f\u2028\u2029]/g;
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    lines.push(lineAt(text, start, match.index));
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push(lineAt(text, start, text.length));
  return lines;
}

function lineAt(text: string, start: number, end: number): SplitLine {
  return { text: text.slice(start, end), span: [start, end] };
}
