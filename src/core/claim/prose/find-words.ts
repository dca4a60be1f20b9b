import { wholeWords, type Words } from "../lexicon/lexicon";

/** Words found in a text, and what they mean. */
export interface Mention<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** All words of a list that stand in the text, in order; of overlapping ones the longest. */
export function findWords<Meaning>(
  text: string,
  words: Words<Meaning>,
): readonly Mention<Meaning>[] {
  const found = words.flatMap(([meaning, pattern]) =>
    [...text.matchAll(compiled(pattern))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      meaning,
    })),
  );
  return withoutOverlaps(found);
}

/** Whether any of the alternatives stands in the text as whole words. */
export function hasWord(text: string, pattern: string): boolean {
  return text.search(compiled(pattern)) >= 0;
}

/** Whether the text ends in one of the alternatives: "dropped from " in "from". */
export function endsWith(text: string, pattern: string): boolean {
  return [...text.matchAll(compiled(pattern))].some(
    (match) => text.slice(match.index + match[0].length).trim() === "",
  );
}

/** Longest first, then leftmost; the rest that touches a kept one is dropped. */
export function withoutOverlaps<
  T extends { readonly start: number; readonly end: number },
>(found: readonly T[]): readonly T[] {
  const kept: T[] = [];
  const longestFirst = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const one of longestFirst) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end))
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const compiledPatterns = new Map<string, RegExp>();

/** Compiled once for each pattern of the lexicons, which are few; matchAll and search leave it unchanged. */
export function compiled(pattern: string): RegExp {
  const known = compiledPatterns.get(pattern);
  if (known) return known;
  const made = wholeWords(pattern);
  compiledPatterns.set(pattern, made);
  return made;
}
