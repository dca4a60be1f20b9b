import { isName } from "./name-metric";
import { foldText } from "../words/fold-text";
import { findMetals } from "../words/metal-words";
import type { LabelWords } from "../words/read-label";

/** A heading that is open over the rows below it. The rank orders what may stand under what: 0 is outermost. */
export interface OpenHeading {
  readonly label: string;
  readonly words: LabelWords;
  readonly rank: number;
  /** It names a mine (or "Total"), not something that is measured. */
  readonly isEntity: boolean;
}

// A mine, then what is measured, then a concentrate or a metal, then the concentrate's grade.
const MINE = 0;
const SECTION = 1;
const PRODUCT = 2;
const ATTRIBUTE = 3;

const GENERIC =
  /^(?:(?:the|of|and|for|by|in|mine|mines|mining|operating|operational|operations?|production|key|selected|quarterly|annual|consolidated|total|summary|statistics|stats|data|highlights|results?|information|performance|metrics|physicals?|financial|underground|open[- ]pit|surface|mill|plant|concentrator|processing|milling|metallurgical|metals?|contained|other|100%|basis|unaudited|betrieb|produktion|produccion|produzione|ore|units?|heap leach|leaching|concentrates?|circuit|details?|parameters?|description|item)[\s:,/&-]*)+$/;

/** Reads a heading row: what it names and where it ranks. `isOverNames` tells that the rows below name mines only. */
export function openHeading(
  words: LabelWords,
  isOverNames: boolean,
): OpenHeading {
  const label = words.label;
  const text = words.folded.replace(/:$/, "").trim();
  const isPlainName =
    (isName(words) && !GENERIC.test(text)) || isNamedAfterMetal(words);
  const isEntity = isPlainName || /^(?:total|consolidated)$/.test(text);
  return { label, words, isEntity, rank: rankOf(words, isEntity, isOverNames) };
}

/** "Gold Bar", "Copper Mountain": a metal and a name that is no word of the trade. */
function isNamedAfterMetal(words: LabelWords): boolean {
  if (
    words.metals.length !== 1 ||
    words.quantity !== null ||
    words.isConcentrate
  )
    return false;
  if (words.unit.unit !== null || words.unit.scale !== null) return false;
  const names = words.label
    .split(/\s+/)
    .filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word));
  return names.some((word) => {
    const folded = foldText(word);
    return (
      findMetals(folded).length === 0 &&
      !GENERIC.test(folded) &&
      !/equivalent|aquivalent/.test(folded)
    );
  });
}

function rankOf(
  words: LabelWords,
  isEntity: boolean,
  isOverNames: boolean,
): number {
  if (isEntity) return isOverNames ? ATTRIBUTE : MINE;
  if (words.isConcentrate && words.quantity === "grade") return ATTRIBUTE;
  if (
    words.product !== null &&
    (words.quantity === null || words.quantity === "produced")
  )
    return PRODUCT;
  if (words.quantity === null && words.metals.length > 0) return PRODUCT;
  return SECTION;
}

/**
 * The stack after a heading: it closes all that rank with it or below it. Two headings in a row with nothing between
 * both stay open.
 */
export function pushHeading(
  stack: readonly OpenHeading[],
  heading: OpenHeading,
  followsHeading: boolean,
): readonly OpenHeading[] {
  const last = stack.at(-1);
  const kept = stack.filter(
    (open) =>
      open.rank < heading.rank ||
      (followsHeading && open === last && open.rank === heading.rank),
  );
  return [...kept, heading];
}
