import { largest } from "../../../text/extremes";
import type { Page, PositionedWord } from "../../../document/release-document";
import { isFigure } from "../../cell-kind";
import { isPeriodLabel } from "../../period-label";
import type { Chunk, Place, PlacedLine } from "./placed-line";
import { partRun } from "./part-run";
import { raisedMarks } from "./raised-marks";

/** A word with the footnote marks raised at its end. */
interface MarkedWord {
  readonly word: PositionedWord;
  readonly notes: readonly string[];
  /** One of several figures of a run: a cell of its own, however near the words before it. */
  readonly isCell?: boolean;
}

/** The words of a page on their baselines, those close together made chunks. */
export function placePageLines(page: Page): readonly PlacedLine[] {
  const marks = raisedMarks(page.words);
  const words = page.words.filter((word) => !marks.isMark(word));
  const rows = baselines(words);
  return rows.map((row, index) => {
    const sorted = [...row].sort((a, b) => a.left - b.left);
    const height = largest(row.map(({ fontSize }) => fontSize));
    const marked = sorted.map((word) => ({ word, notes: marks.of(word) }));
    return {
      chunks: gluePieces(chunksOf(marked, height, page.page), height),
      base: sorted[0]?.bottom ?? 0,
      height,
      page: page.page,
      isBold: row.every(({ isBold }) => isBold),
      index,
    };
  });
}

/** Words whose bottoms are within a third of their height. */
function baselines(
  words: readonly PositionedWord[],
): readonly (readonly PositionedWord[])[] {
  const rows: PositionedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const row = rows.slice(-4).find(([first]) => {
      const size = Math.min(first?.fontSize ?? 0, word.fontSize);
      return first && Math.abs(first.bottom - word.bottom) < 0.32 * size;
    });
    if (row) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

function chunksOf(
  words: readonly MarkedWord[],
  height: number,
  page: number,
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let piece: string | undefined;
  for (const { word, notes, isCell } of words.flatMap(partFigures)) {
    const last = chunks.at(-1);
    const isParted = isCell || isOfOtherPiece(word, piece, last, height);
    const link = last && !isParted ? linkOf(last, word, height) : null;
    piece = word.piece;
    if (last && link !== null && last.notes.length === 0) {
      chunks[chunks.length - 1] = {
        text: last.text + link + word.text,
        left: last.left,
        right: Math.max(last.right, word.right),
        notes,
        span: spanOf(page, last.left, word),
        words: wordsWith(last, link, word),
      };
    } else if (last && link !== null && !isFigure(word.text)) {
      chunks[chunks.length - 1] = {
        ...last,
        text: last.text + link + word.text,
        right: Math.max(last.right, word.right),
        notes: [...last.notes, ...notes],
        words: wordsWith(last, link, word),
      };
    } else {
      const { text, left, right } = word;
      chunks.push({ text, left, right, notes, span: spanOf(page, left, word) });
    }
  }
  return chunks;
}

/** The words of a chunk that goes on with one more. */
function wordsWith(
  { text, left, right, words }: Chunk,
  link: string,
  word: PositionedWord,
): readonly Place[] {
  const start = text.length + link.length;
  return [
    ...(words ?? [{ left, right, start: 0, end: text.length }]),
    {
      left: word.left,
      right: word.right,
      start,
      end: start + word.text.length,
    },
  ];
}

/**
 * The PDF marks the word as of another cell, or run, than the chunk before it, and a blank at least parts them, or it begins
 * anew: "November" and "December".
 */
function isOfOtherPiece(
  word: PositionedWord,
  piece: string | undefined,
  last: Chunk | undefined,
  height: number,
): boolean {
  if (word.piece === undefined || piece === undefined || !last) return false;
  if (word.piece === piece) return false;
  return word.left - last.right > 0.1 * height || beginsAnew(last, word);
}

const spanOf = (page: number, left: number, word: PositionedWord) => ({
  page,
  box: [left, word.top, word.right, word.bottom] as const,
});

/** What joins a word to the chunk before it, or null where a cell ends between them. */
function linkOf(
  chunk: Chunk,
  word: PositionedWord,
  height: number,
): string | null {
  const gap = word.left - chunk.right;
  const isBothFigures = isFigure(chunk.text) && /^[($–−-]*\d/.test(word.text);
  if (isBothFigures) {
    const isGroup =
      /^[($–−-]*\d{1,3}(?:[\s\u2009]\d{3})*$/.test(chunk.text) &&
      /^\d{3}(?!\d)/.test(word.text);
    if (isGroup && gap < 0.36 * height) return "\u2009";
    return gap < 0.14 * height ? "" : null;
  }
  // Headings wider than their columns run into one another.
  if (gap >= 0.62 * height || gap < -0.3 * height) return null;
  if (gap < 0.13 * height && beginsAnew(chunk, word)) return null;
  return gap > 0.13 * height ? " " : "";
}

/** A capital right after a word in small letters: no one word is written so. */
const beginsAnew = (chunk: Chunk, word: PositionedWord): boolean =>
  /\p{Ll}{3}$/u.test(chunk.text) && /^\p{Lu}\p{Ll}/u.test(word.text);

/** A run that holds several whole figures is as many cells. */
function partFigures(marked: MarkedWord): readonly MarkedWord[] {
  const { word, notes } = marked;
  const parts = partRun(word.text, "part");
  if (parts === null) return [marked];
  const pitch = (word.right - word.left) / word.text.length;
  const isCell = !parts.every(({ start, end }) =>
    isPeriodLabel(word.text.slice(start, end)),
  );
  return parts.map(({ start, end }, index) => ({
    word: {
      ...word,
      text: word.text.slice(start, end),
      left: word.left + pitch * start,
      right: word.left + pitch * end,
    },
    notes: index === parts.length - 1 ? notes : [],
    isCell,
  }));
}

/** A sign before and a bracket or percent behind a figure belong to it, even some way off. */
function gluePieces(
  chunks: readonly Chunk[],
  height: number,
): readonly Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const last = out.at(-1);
    const gap = last ? chunk.left - last.right : Infinity;
    const isSigned =
      last &&
      /^(?:(?:US|C|A)?\$|[€£(])$/.test(last.text) &&
      /^[(\d–—-]/.test(chunk.text);
    const isClosed =
      last &&
      /^(?:[)%]{1,2}|\*{1,3})$/.test(chunk.text) &&
      /^[($–−-]*\d[\d.,\s]*[)]?$/.test(last.text);
    if (
      last &&
      ((isSigned && gap < 9 * height) || (isClosed && gap < 1.5 * height))
    ) {
      out[out.length - 1] = {
        ...last,
        text: last.text + chunk.text,
        left: isSigned ? chunk.left : last.left,
        right: chunk.right,
        notes: [...last.notes, ...chunk.notes],
      };
    } else out.push(chunk);
  }
  return out;
}
