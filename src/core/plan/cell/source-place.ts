import type { Span } from "../../text/span";

/** Says where a span stands, for a reader who wants to look it up. */
export interface SourcePlaces {
  /** "line 23", "page 4", "Sheet1!B4"; null where the source has no places. */
  readonly placeOf: (span: Span | null) => string | null;
  /** The whole line of the source around a text span, blanks joined; null for other sources. */
  readonly lineOf: (span: Span | null) => string | null;
}

/** Looks spans up in the text they point into. */
export function sourcePlaces(text: string | null): SourcePlaces {
  const starts = text === null ? [] : lineStarts(text);
  const lineOf = (span: Span | null): string | null => {
    if (text === null || span === null || !isTextSpan(span)) return null;
    const start = starts[lineNumber(starts, span[0]) - 1] ?? 0;
    const end = text.indexOf("\n", span[0]);
    return text
      .slice(start, end < 0 ? text.length : end)
      .replace(/\s+/g, " ")
      .trim();
  };
  const placeOf = (span: Span | null): string | null => {
    if (span === null) return null;
    if (isTextSpan(span)) {
      return text === null ? null : `line ${lineNumber(starts, span[0])}`;
    }
    return "page" in span ? `page ${span.page}` : span.address;
  };
  return { placeOf, lineOf };
}

function isTextSpan(span: Span): span is readonly [number, number] {
  return Array.isArray(span);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** Counts from 1; by halving, since a release has thousands of lines and a table hundreds of figures. */
function lineNumber(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
