import { METAL_WORDS, metalOf } from "./metal-words";

/** A concentrate a text names: which metal's ("lead"), or "bulk"; the text without the phrase; null where no metal names it. */
export interface FoundProduct {
  readonly product: string | null;
  readonly rest: string;
}

const METALS = METAL_WORDS.map(([, words]) => words).join("|");
const NAMES = `(?:${METALS}|bulk|pyrite|rougher|flotation|gravity)`;
const CONCENTRATE =
  "(?:con|cons|conc|concs|concentrates?|konzentrate?|concentrados?|concentres?|concentrat[oi])";
const NAMED = new RegExp(
  `(?<![a-z0-9])(${NAMES}(?:[\\s/-]+(?:and )?(?:${METALS}))*)[\\s-]*${CONCENTRATE}(?![a-z])\\.?`,
);
const COMPOUND =
  /(?<![a-z])(silber|gold|blei|zink|kupfer|nickel|misch|sammel)-?konzentrate?s?(?![a-z])/;
const NAMED_AFTER = new RegExp(
  `(?<![a-z])${CONCENTRATE}\\.?\\s*(?:(?:de|di|d'|en|of|-|,|:)\\s*|\\()\\s*(${NAMES}(?:[\\s/-]+(?:y |et |e )?(?:${METALS}))*)(?![a-z])\\)?`,
);
const NAMED_AFTER_BARE = new RegExp(
  `(?<![a-z])(?:concentrados?|conc|con)\\.?\\s+(${METALS}|bulk)(?![a-z])`,
);
const BARE = new RegExp(`(?<![a-z])${CONCENTRATE}(?![a-z])\\.?|konzentrat`);

/** Finds the concentrate a folded text names ("lead-silver con", "concentrado de plomo", "Zinkkonzentrat"). Null where none. */
export function findProduct(text: string): FoundProduct | null {
  for (const pattern of [COMPOUND, NAMED, NAMED_AFTER, NAMED_AFTER_BARE]) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    const product = productOf(match[1]);
    if (product === null) continue;
    return { product, rest: cut(text, match) };
  }
  const bare = BARE.exec(text);
  return bare ? { product: null, rest: cut(text, bare) } : null;
}

function cut(text: string, match: RegExpExecArray): string {
  const after = text.slice(match.index + match[0].length);
  return `${text.slice(0, match.index)} ${after}`.replace(/\s+/g, " ").trim();
}

/** "lead-silver" and "silver-lead" are lead concentrates: a base metal names it before a precious one. */
function productOf(phrase: string): string | null {
  if (/^(?:bulk|misch|sammel)/.test(phrase)) return "bulk";
  if (phrase.startsWith("pyrite")) return "pyrite";
  const metals = phrase.split(/[\s/-]+/).flatMap((word) => metalOf(word) ?? []);
  // "Lead and zinc concentrates" are two.
  if (metals.length > 1 && /\b(?:and|y|et|e)\b/.test(phrase)) return null;
  const base = metals.find((metal) => metal !== "silver" && metal !== "gold");
  return base ?? metals[0] ?? null;
}
