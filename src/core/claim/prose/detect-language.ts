import { english } from "../lexicon/english";
import { french } from "../lexicon/french";
import { german } from "../lexicon/german";
import { italian } from "../lexicon/italian";
import { spanish } from "../lexicon/spanish";
import type { Lexicon } from "../lexicon/lexicon";
import { wholeWords } from "../lexicon/lexicon";

const LEXICONS: readonly Lexicon[] = [
  english,
  german,
  spanish,
  french,
  italian,
];

/** A paragraph leaves the language of its release only where its words say so by this many. */
const MARGIN = 3;

/** The lexicon whose commonest words stand most often in the text; `usual`, or English, where none leads clearly. */
export function detectLanguage(text: string, usual?: Lexicon): Lexicon {
  const usualHits = usual ? hitsOf(text, usual) + MARGIN - 1 : 0;
  let best = usual ?? english;
  let most = usualHits;
  for (const lexicon of LEXICONS) {
    const hits = hitsOf(text, lexicon);
    if (hits > most) {
      best = lexicon;
      most = hits;
    }
  }
  return best;
}

function hitsOf(text: string, lexicon: Lexicon): number {
  return text.match(COMMON.get(lexicon) ?? /(?!)/gu)?.length ?? 0;
}

const COMMON: ReadonlyMap<Lexicon, RegExp> = new Map(
  LEXICONS.map((lexicon) => [lexicon, wholeWords(lexicon.commonWords)]),
);
