import { sliceMarked } from "../../text/marked-text";
import { partRun } from "../geometry/lines/part-run";
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
    (partRun(match[0], "group") ?? [{ start: 0, end: match[0].length }]).map(
      ({ start, end }) => {
        const left = match.index + start;
        const right = match.index + end;
        const { text, span, notes } = sliceMarked(line, left, right);
        return { text, left, right, notes, span };
      },
    ),
  );
}
