import { compiled, hasWord } from "../prose/find-words";
import { within, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";

/** Whether words of the clause say that a plain cell may not be what is meant: payable, since, capacity. */
export function hasReservation(
  sentence: Sentence,
  clause: Clause,
  isListed: boolean,
): boolean {
  const { text, lexicon, periods } = sentence;
  // "the first half of 2014" is no half of something, and "desde" before a base no "since".
  const from = clause.baseFrom ?? clause.end;
  const [origin] = text.slice(from).matchAll(compiled(lexicon.from));
  const lead = origin?.index === 0 ? origin[0].length : 0;
  const blank = [...within(clause, periods), { start: from, end: from + lead }];
  const bare = blank.reduce(
    (words, { start, end }) =>
      words.slice(0, start) + " ".repeat(end - start) + words.slice(end),
    text,
  );
  return (
    hasWord(bare.slice(clause.start, clause.end), lexicon.reservations) ||
    (!isListed && hasWord(text, lexicon.respectively))
  );
}
