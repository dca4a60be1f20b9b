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

/** The lexicon whose commonest words stand most often in the text; English where none leads. */
export function detectLanguage(text: string): Lexicon {
  let best: Lexicon = english;
  let most = 0;
  for (const lexicon of LEXICONS) {
    const hits = text.match(COMMON.get(lexicon) ?? /(?!)/gu)?.length ?? 0;
    if (hits > most) {
      best = lexicon;
      most = hits;
    }
  }
  return best;
}

const COMMON: ReadonlyMap<Lexicon, RegExp> = new Map(
  LEXICONS.map((lexicon) => [lexicon, wholeWords(lexicon.commonWords)]),
);
