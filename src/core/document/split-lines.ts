import type { Line } from "./release-document";

/** A text as its lines, each with its exact place; line breaks of every kind, form feeds included, are left out. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\u2028\u2029]/g;
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    lines.push(lineAt(text, start, match.index));
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push(lineAt(text, start, text.length));
  return lines;
}

function lineAt(text: string, start: number, end: number): Line {
  return { text: text.slice(start, end), span: [start, end] };
}
