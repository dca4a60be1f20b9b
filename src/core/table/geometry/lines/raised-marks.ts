import type { PositionedWord } from "../../../document/release-document";
import { isNoteMark } from "../../../text/note-mark";

/** Which words of a page are footnote marks, and of which word. */
export interface RaisedMarks {
  isMark(word: PositionedWord): boolean;
  of(word: PositionedWord): readonly string[];
}

const MARK = /^(?:\(?[\d*†‡a-z]{1,3}\)?[,\s]*){1,4}$/i;

/** Footnote marks: short, smaller than the word they touch on its right, and not below its baseline. */
export function raisedMarks(words: readonly PositionedWord[]): RaisedMarks {
  const hosts = new Map<PositionedWord, PositionedWord>();
  const candidates = words.filter(
    ({ text }) => text.length <= 9 && MARK.test(text),
  );
  if (candidates.length > 0) {
    const rights = [...words].sort((a, b) => a.right - b.right);
    for (let pass = 0; pass < 3; pass += 1) {
      for (const mark of candidates) {
        if (hosts.has(mark)) continue;
        const host = hostOf(mark, rights, hosts);
        if (host) hosts.set(mark, host);
      }
    }
  }
  const notes = new Map<PositionedWord, string[]>();
  for (const [mark, host] of hosts) {
    notes.set(host, [...(notes.get(host) ?? []), mark.text.trim()]);
  }
  return {
    isMark: (word) => hosts.has(word),
    of: (word) => notes.get(word) ?? [],
  };
}

/** The word whose right edge the mark touches; for a mark after a mark, that one's word. */
function hostOf(
  mark: PositionedWord,
  rights: readonly PositionedWord[],
  hosts: ReadonlyMap<PositionedWord, PositionedWord>,
): PositionedWord | null {
  for (const word of near(rights, mark)) {
    if (word === mark) continue;
    const own = hosts.get(word);
    const rise = word.bottom - mark.bottom;
    if (own) {
      const isAlike = Math.abs(word.fontSize - mark.fontSize) < 1;
      if (isAlike && Math.abs(rise) < 1.2) return own;
    } else if (
      mark.fontSize < 0.9 * word.fontSize &&
      rise > -0.2 * word.fontSize &&
      rise < 0.85 * word.fontSize &&
      isNoteMark(mark.text, word.text)
    ) {
      return word;
    }
  }
  return null;
}

/** Words whose right edge is close to the mark's left. */
function near(
  rights: readonly PositionedWord[],
  mark: PositionedWord,
): readonly PositionedWord[] {
  const reach = 0.8 * mark.fontSize;
  let low = 0;
  let high = rights.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rights[middle]?.right ?? 0) < mark.left - reach) low = middle + 1;
    else high = middle;
  }
  const out: PositionedWord[] = [];
  for (let index = low; index < rights.length; index += 1) {
    const word = rights[index];
    if (!word || word.right > mark.left + reach) break;
    out.push(word);
  }
  return out;
}
