import type { Span } from "../../../text/span";
import type { Column } from "../geometric-columns";
import { type Chunk, isNumeric } from "./placed-line";

/**
 * A long label that reaches the first column stands so near its figures that they were taken for its words:
 *   Lead production (tonnes) 1,788      1,694
 * Figures at its end that lie in columns are chunks of their own again. Places of words go by their share of the letters.
 */
export function partLabel(
  chunk: Chunk,
  columns: readonly Column[],
): readonly Chunk[] {
  const figures: Chunk[] = [];
  let label = chunk;
  for (;;) {
    const at = label.text.lastIndexOf(" ");
    const word = partOf(label, at + 1, label.text.length);
    if (at <= 0 || !isNumeric(word) || !liesInOne(word, columns)) break;
    figures.unshift({ ...word, notes: [] });
    label = partOf(label, 0, at);
  }
  return [label, ...figures];
}

function liesInOne(word: Chunk, columns: readonly Column[]): boolean {
  const centre = (word.left + word.right) / 2;
  return columns.some(({ left, right }) => centre > left && centre < right);
}

/** The letters of a chunk from one to another, with the place that their share of its width gives them. */
export function partOf(chunk: Chunk, from: number, to: number): Chunk {
  const perLetter = (chunk.right - chunk.left) / Math.max(1, chunk.text.length);
  const left = chunk.left + from * perLetter;
  const right = chunk.left + to * perLetter;
  const { text, notes, span } = chunk;
  return {
    text: text.slice(from, to),
    left,
    right,
    notes,
    span: partOfSpan(span, { from, to, length: text.length, left, right }),
  };
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly left: number;
  readonly right: number;
}

/** The part's own place; the whole span where its text does not stand in the document letter by letter. */
function partOfSpan(span: Span | null, part: Part): Span | null {
  if (span === null || "address" in span) return span;
  if ("page" in span) {
    const [, top, , bottom] = span.box;
    return { page: span.page, box: [part.left, top, part.right, bottom] };
  }
  const [start, end] = span;
  if (end - start !== part.length) return span;
  return [start + part.from, start + part.to];
}
