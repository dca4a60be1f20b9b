import type { Family, Metal } from "../lexicon/lexicon";
import { foldText } from "../../production/words/fold-text";
import { ATTRIBUTABLE, PAYABLE } from "../../production/words/quantity-words";
import type { Quantity } from "../prose/quantity/quantity";
import { hasWord, type Mention } from "../prose/find-words";
import { within, wordsOf, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";
import { concentrateOf, isOfConcentrate } from "./concentrate";
import { foreignWord } from "./foreign-word";

/** What a figure of a sentence is about, as far as its words tell. */
export interface Subject {
  readonly family: Family | null;
  readonly metal: Metal | null;
  readonly concentrate: Metal | null;
  /** "attributable", "payable": what its words say of rows that are so. */
  readonly qualifiers: readonly string[];
  /** A word for something that production tables do not print, or null. */
  readonly foreign: string | null;
  /** Whether the words leave one reading only. */
  readonly isCertain: boolean;
}

type Place = Pick<Quantity, "start" | "end" | "unit" | "metal">;

/** Reads the subject of a figure from its clause; what the clause leaves out comes from the clauses before. */
export function readSubject(
  sentence: Sentence,
  clause: Clause,
  place: Place,
): Subject {
  const own = ownSubject(sentence, clause, place);
  if (own.foreign !== null && own.family === null) return own;
  if (own.family !== null && (own.metal !== null || !needsMetal(own.family)))
    return own;
  return inherited(own, sentence, clause, place);
}

/** Families whose rows are told apart by their metal. */
export function needsMetal(family: Family): boolean {
  return ["produced", "sold", "grade", "recovery"].includes(family);
}

function ownSubject(sentence: Sentence, clause: Clause, place: Place): Subject {
  const families = within(clause, sentence.families).filter(
    (one) => suits(one.meaning, place.unit) && !isCause(sentence, place, one),
  );
  const dug = metalMined(sentence, families, place);
  if (dug !== null)
    return {
      family: null,
      metal: null,
      concentrate: null,
      qualifiers: [],
      foreign: dug,
      isCertain: true,
    };
  const concentrate = concentrateOf(sentence, clause);
  const qualifiers = qualifiersOf(wordsOf(sentence, clause));
  const metals = within(clause, sentence.metals).filter(
    (one) => one.start !== concentrate?.start || place.metal === one.meaning,
  );
  if (isOfConcentrate(sentence, concentrate, place))
    return {
      family: "concentrate",
      metal: null,
      concentrate: concentrate?.meaning ?? null,
      qualifiers,
      foreign: foreignWord(sentence, clause, place),
      isCertain: true,
    };
  const kinds = new Set(
    families
      .filter((one) => !isComparedWith(sentence, place, one))
      .map(({ meaning }) => meaning)
      .filter((one) => one !== "concentrate"),
  );
  const metal = place.metal ?? nearest(metals, place)?.meaning ?? null;
  // "221,000 tonnes at 8.9% zinc" weighs the ore, and grades it.
  const isGraded = place.unit === "%" && place.metal !== null;
  const told = familyOf(families, place);
  const family = isGraded && told !== null && isOfOre(told) ? "grade" : told;
  const isOneMetal = new Set(metals.map(({ meaning }) => meaning)).size <= 1;
  return {
    family,
    metal: family !== null && !needsMetal(family) ? null : metal,
    concentrate: concentrate?.meaning ?? null,
    qualifiers,
    foreign: foreignWord(sentence, clause, place),
    isCertain: kinds.size <= 1 && (place.metal !== null || isOneMetal),
  };
}

function qualifiersOf(words: string): readonly string[] {
  const text = foldText(words);
  return [
    ...(PAYABLE.test(text) ? ["payable"] : []),
    ...(ATTRIBUTABLE.test(text) ? ["attributable"] : []),
  ];
}

/** "gold mined": metal in the ore dug, which is neither the ore nor metal produced; null where a figure is of something else. */
function metalMined(
  { text, metals }: Sentence,
  families: readonly Mention<Family>[],
  place: Place,
): string | null {
  const told = nearest(families, place);
  if (told?.meaning !== "mined") return null;
  const metal = metals.find(
    ({ end }) => end < told.start && text.slice(end, told.start).trim() === "",
  );
  return metal ? text.slice(metal.start, told.end) : null;
}

/** "sales of 84,020 ounces exceeded production": what a figure passes is not what it measures. */
function isComparedWith(
  { text, lexicon }: Sentence,
  { end }: Place,
  family: Mention<Family>,
): boolean {
  const { exceeds, fallsShort } = lexicon.plan;
  return (
    family.start >= end &&
    hasWord(text.slice(end, family.start), `${exceeds}|${fallsShort}`)
  );
}

/** "down 2% owing to lower grade": what stands behind a reason is not what the figure measures. */
function isCause(
  { text, lexicon }: Sentence,
  { end }: Place,
  family: Mention<Family>,
): boolean {
  return (
    family.start >= end && hasWord(text.slice(end, family.start), lexicon.cause)
  );
}

function isOfOre(family: Family): boolean {
  return ["processed", "mined", "placed"].includes(family);
}

/** Families that a unit can belong to. */
function suits(family: Family, unit: Place["unit"]): boolean {
  if (unit === "g/t" || unit === "oz/ton")
    return family === "grade" || family === "concentrate";
  if (unit === "tpd" || unit === "ton/d")
    return family === "processed" || family === "mined";
  if (unit === null || unit === "%" || unit === "points") return true;
  if (isOfMetal(unit) && ["processed", "waste", "material"].includes(family))
    return false;
  return family !== "grade" && family !== "recovery" && family !== "strip";
}

/** Ounces and pounds are of metal, never of rock. */
function isOfMetal(unit: Place["unit"]): boolean {
  return /^(?:[kM]?oz|[kM]?lb)$/.test(unit ?? "");
}

function familyOf(
  families: readonly Mention<Family>[],
  place: Place,
): Family | null {
  const plain = families.filter(({ meaning }) => meaning !== "concentrate");
  return (nearest(plain, place) ?? nearest(families, place))?.meaning ?? null;
}

/** The nearest before the figure, else the first after it. */
function nearest<T extends { readonly start: number; readonly end: number }>(
  found: readonly T[],
  place: Pick<Place, "start">,
): T | undefined {
  return found.filter((one) => one.start < place.start).at(-1) ?? found[0];
}

function inherited(
  own: Subject,
  sentence: Sentence,
  clause: Clause,
  place: Place,
): Subject {
  const index = sentence.clauses.indexOf(clause);
  for (const earlier of sentence.clauses
    .slice(0, Math.max(0, index))
    .reverse()) {
    const before = ownSubject(sentence, earlier, { ...place, metal: null });
    if (before.family === null && before.metal === null) continue;
    const family = own.family ?? before.family;
    const metal = own.metal ?? before.metal;
    return {
      ...own,
      family,
      metal: family !== null && !needsMetal(family) ? null : metal,
      qualifiers:
        own.family === null
          ? [...own.qualifiers, ...before.qualifiers]
          : own.qualifiers,
      foreign: own.foreign ?? (own.family === null ? before.foreign : null),
      isCertain: own.isCertain && before.isCertain,
    };
  }
  return own;
}
