import { compiled } from "../prose/find-words";
import type { Quantity } from "../prose/quantity/quantity";
import { within, wordsOf, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";

/** "Resources Ltd." speaks of no resources. */
const COMPANY =
  /^\s+(?:corp|inc|ltd|limited|plc|nl|ag|company|co)(?![\p{L}])/iu;

/** The first word of a clause for something that production tables do not print, or null. */
export function foreignWord(
  sentence: Sentence,
  clause: Clause,
  place: Pick<Quantity, "start">,
): string | null {
  const words = wordsOf(sentence, clause);
  const first = [...words.matchAll(compiled(sentence.lexicon.foreign))].find(
    (match) =>
      !COMPANY.test(words.slice(match.index + match[0].length)) &&
      !isPriced(sentence, clause, clause.start + match.index, place),
  );
  return first?.[0].toLowerCase() ?? null;
}

/** "61,482 ounces at AISC of A$1,842/oz": the word belongs to the money behind it, and says nothing of the ounces. */
function isPriced(
  sentence: Sentence,
  clause: Clause,
  at: number,
  place: Pick<Quantity, "start">,
): boolean {
  const own = within(clause, sentence.quantities);
  const next = own.find(({ start }) => start > at);
  // "Revenue rose 8% to $45 million": only a weight before the word is free of it.
  const isWeighed = own.some(
    ({ end, unit, isMoney }) =>
      end <= at && !isMoney && unit !== null && !/%|points/.test(unit),
  );
  return (
    isWeighed &&
    next !== undefined &&
    next.isMoney &&
    next.start !== place.start
  );
}
