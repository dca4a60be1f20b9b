import type { Metal } from "../lexicon/lexicon";
import type { Mention } from "../prose/find-words";
import type { Quantity } from "../prose/quantity/quantity";
import { within, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";

/** "lead concentrate": the metal that names a concentrate is not the metal measured. */
export function concentrateOf(
  sentence: Sentence,
  clause: Clause,
): Mention<Metal> | null {
  const named = within(clause, sentence.families).filter(
    ({ meaning }) => meaning === "concentrate",
  );
  for (const family of named) {
    const metal = sentence.metals.find(
      (one) =>
        // "Bleikonzentrat" is both in one word.
        one.start === family.start ||
        (one.end <= family.start &&
          /^[\s-]*$/.test(sentence.text.slice(one.end, family.start))),
    );
    if (metal) return metal;
  }
  return null;
}

/** "3,223 tonnes of lead concentrate" weighs the concentrate, not the metal in it. */
export function isOfConcentrate(
  sentence: Sentence,
  concentrate: Mention<Metal> | null,
  { end, unit }: Pick<Quantity, "end" | "unit">,
): boolean {
  if (concentrate === null || unit === "%" || concentrate.start < end)
    return false;
  const gap = sentence.text.slice(end, concentrate.start);
  return gap.length <= 12 && !/[\d,;.]/.test(gap);
}
