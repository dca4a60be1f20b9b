import type { Metal } from "../lexicon/lexicon";
import { hasWord } from "../prose/find-words";
import type { PeriodMention } from "../prose/period/find-periods";
import type { Quantity } from "../prose/quantity/quantity";
import type { Sentence } from "../prose/read-sentence";
import type { Stretch } from "../prose/split-sentences";

/** What "respectively" gives one figure of a list: its place in the list, and its own metal, period or mine. */
export interface Respective {
  readonly first: Quantity;
  readonly metal: Metal | null;
  readonly period: PeriodMention | null;
  readonly entity: string | null;
}

/** "1.2, 1.1 and 1.3 million ounces in Q2, Q1 and Q4, respectively": the list of figures beside the list as long as it. */
export function respectiveOf(
  sentence: Sentence,
  quantity: Quantity,
): Respective | null {
  if (!hasWord(sentence.text, sentence.lexicon.respectively)) return null;
  const list = listsIn(sentence, sentence.quantities).find((one) =>
    one.includes(quantity),
  );
  const [first] = list ?? [];
  if (!list || !first || list.length < 2) return null;
  const at = list.indexOf(quantity);
  const partner = <T extends Stretch>(found: readonly T[]): T | null =>
    listsIn(sentence, found).find(({ length }) => length === list.length)?.[
      at
    ] ?? null;
  return {
    first,
    metal: partner(sentence.metals)?.meaning ?? null,
    period: partner(sentence.periods),
    entity: partner(sentence.names)?.meaning ?? null,
  };
}

/** Runs of mentions with nothing but a comma or "and", and a word or two, between them. */
function listsIn<T extends Stretch>(
  { text, lexicon }: Sentence,
  found: readonly T[],
): readonly (readonly T[])[] {
  const lists: T[][] = [];
  for (const one of found) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const gap = last ? text.slice(last.end, one.start) : "";
    const isJoined = gap.includes(",") || hasWord(gap, lexicon.and);
    const isNext = isJoined && gap.length <= 24 && !/[\d;.:]/.test(gap);
    if (list && isNext) list.push(one);
    else lists.push([one]);
  }
  return lists;
}
