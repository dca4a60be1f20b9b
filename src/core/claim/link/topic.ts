import type { Paragraph } from "../../document/release-document";
import type { Lexicon, Metal } from "../lexicon/lexicon";
import type { Slot } from "../period/slot";
import { findNames } from "../prose/find-names";
import { findWords } from "../prose/find-words";
import type { Sentence } from "../prose/read-sentence";

/** What the sentences before leave to the next one: the product and the mine that it need not name again. */
export interface Topic {
  /** The one product of the sentence before, or null. */
  readonly metal: Metal | null;
  /** The one product that the headline names: what the release is about, as far as a name tells. */
  readonly product: Metal | null;
  /** Mines of the sentence before in the same paragraph. */
  readonly mines: readonly string[];
  /** The mine that a heading over the paragraph names, and nothing else; or null. */
  readonly heading: string | null;
  /** Periods that the sentences before in the paragraph stand in. */
  readonly periods: readonly Slot[];
}

export const noTopic: Topic = {
  metal: null,
  product: null,
  mines: [],
  heading: null,
  periods: [],
};

/** The topic at the head of a paragraph: sentences before are forgotten, a heading opens what stands under it. */
export function openTopic(
  topic: Topic,
  { role, text }: Paragraph,
  lexicon: Lexicon,
  isFirst: boolean,
  entities: readonly string[],
): Topic {
  const fresh = { ...topic, metal: null, mines: [], periods: [] };
  if (role !== "heading") return fresh;
  const metals = findWords(text, lexicon.metals);
  if (isFirst) return { ...fresh, product: onlyMetal(metals) };
  const names = findNames(text, entities);
  const isName =
    names.length === 1 && text.length <= LONGEST_NAME && !/\d/.test(text);
  return { ...fresh, heading: isName ? (names[0]?.meaning ?? null) : null };
}

/** A heading longer than this says more than whose figures stand under it. */
const LONGEST_NAME = 40;

/** What of a sentence the next one may lean on. */
interface Spoken extends Pick<Sentence, "metals" | "names"> {
  /** Whether it speaks of all mines together. */
  readonly isOfGroup: boolean;
  readonly periods: readonly Slot[];
}

/** The topic after a sentence: what it names, else what was spoken of before it. */
export function topicAfter(
  topic: Topic,
  { metals, names, isOfGroup, periods }: Spoken,
): Topic {
  const mines = [...new Set(names.map(({ meaning }) => meaning))];
  return {
    ...topic,
    metal: metals.length > 0 ? onlyMetal(metals) : topic.metal,
    mines: mines.length > 0 ? mines : isOfGroup ? [] : topic.mines,
    heading: isOfGroup ? null : topic.heading,
    periods: [...topic.periods, ...periods],
  };
}

/** The metal of a text that names one only. */
function onlyMetal(
  metals: readonly { readonly meaning: Metal }[],
): Metal | null {
  const meanings = new Set(metals.map(({ meaning }) => meaning));
  const [only] = meanings;
  return meanings.size === 1 ? (only ?? null) : null;
}
