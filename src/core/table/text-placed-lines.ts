import { sliceMarked } from "../text/marked-text";
import { isFigure } from "./cell-kind";
import type { Chunk, PlacedLine } from "./placed-line";
import type { TextLine } from "./text-line";

/** Line spacing of text, in the widths of a character that is two high. */
const PITCH = 2.4;

/** Lines of text as placed lines: two blanks or more part chunks, and one blank parts whole figures. */
export function placeTextLines(
  lines: readonly TextLine[],
): readonly PlacedLine[] {
  return lines.flatMap((line, index) =>
    line.isBlank
      ? []
      : [
          {
            chunks: chunksOf(line),
            base: index * PITCH,
            height: 2,
            page: 1,
            isBold: line.isBold,
            index,
          },
        ],
  );
}

const BLANK = "[ \\u00a0\\u2009\\u202f]";
const CHUNK = new RegExp(`[^\\s]+(?:${BLANK}[^\\s]+)*`, "g");

function chunksOf(line: TextLine): readonly Chunk[] {
  return [...line.text.matchAll(CHUNK)].flatMap((match) =>
    partFigures(match[0]).map(({ start, end }) => {
      const left = match.index + start;
      const right = match.index + end;
      const { text, span, notes } = sliceMarked(line, left, right);
      return { text, left, right, notes, span };
    }),
  );
}

/** Whole figures a single blank apart are cells of their own, unless the blank groups their digits (`71 992`). */
function partFigures(
  chunk: string,
): readonly { readonly start: number; readonly end: number }[] {
  const whole = [{ start: 0, end: chunk.length }];
  const words = [...chunk.matchAll(/\S+/g)];
  if (words.length < 2 || isFigure(chunk)) return whole;
  const isRow = words.every(
    ([word]) => isFigure(word) && (/[,.%)]/.test(word) || word.length >= 3),
  );
  if (!isRow) return whole;
  return words.map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
  }));
}
