import type { Span } from "../text/span";

/** Where a figure stands, for a person: the line of a text, the page of a PDF, the cell of a range; "" where unknown. */
export function wordPlace(span: Span | null, text: string | null): string {
  if (span === null) return "";
  if ("page" in span) return `page ${span.page}`;
  if ("address" in span) return `cell ${span.address}`;
  return text === null ? "" : wordLines(text, span[0], span[1]);
}

/** A span that ends with its line's break still stands in that line alone. */
function wordLines(text: string, start: number, end: number): string {
  if (start < 0 || start >= text.length) return "";
  const first = lineOf(text, start);
  const last = lineOf(text, Math.max(start, end - 1));
  return first === last
    ? `line ${first} of the source text`
    : `lines ${first} to ${last} of the source text`;
}

/** Lines end with a line feed, a carriage return, or both. */
function lineOf(text: string, at: number): number {
  let line = 1;
  for (const { 0: mark, index } of text.matchAll(/\r\n|\r|\n/g)) {
    if (index + mark.length > at) break;
    line += 1;
  }
  return line;
}
