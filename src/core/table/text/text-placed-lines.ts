import { sliceMarked } from "../../text/marked-text";
import { isFigure } from "../cell-kind";
import type { Chunk, PlacedLine } from "../geometry/lines/placed-line";
import type { TextLine } from "./text-line";

/** Line spacing of text, in the widths of a character that is two high. */
const PITCH = 2.4;

/** A line of dashes drawn under headings or over totals. */
const RULE = /^[\s\-=_–—.+]*(?:-{3}|={3}|_{3}|–{3}|—{3})[\s\-=_–—.+]*$/;

/** Lines of text as placed lines: two blanks or more part chunks, and one blank parts whole figures. Rules take no room. */
export function placeTextLines(
  lines: readonly TextLine[],
): readonly PlacedLine[] {
  let base = 0;
  return lines.flatMap((line, index) => {
    if (RULE.test(line.text)) return [];
    base += PITCH;
    if (line.isBlank) return [];
    const chunks = chunksOf(line);
    return [{ chunks, base, height: 2, page: 1, isBold: line.isBold, index }];
  });
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

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whole figures a single blank apart are cells of their own; a blank before three digits may group them (`71 992`). */
function partFigures(chunk: string): readonly Place[] {
  const whole = [{ start: 0, end: chunk.length }];
  const words = [...chunk.matchAll(/\S+/g)];
  if (words.length < 2 || isFigure(chunk)) return whole;
  if (!words.every(([word]) => isFigure(word))) return whole;
  const figures: Place[] = [];
  for (const word of words) {
    const last = figures.at(-1);
    const end = word.index + word[0].length;
    const before = last ? chunk.slice(last.start, last.end) : "";
    if (
      last &&
      /^\d{3}\b/.test(word[0]) &&
      /^\(?\d{1,3}(?:\s\d{3})*$/.test(before)
    ) {
      figures[figures.length - 1] = { start: last.start, end };
    } else figures.push({ start: word.index, end });
  }
  const isSure = figures.every(
    ({ start, end }) =>
      end - start >= 3 || /[,.%)]/.test(chunk.slice(start, end)),
  );
  return isSure ? figures : whole;
}
