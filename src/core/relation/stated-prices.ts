import { foldText } from "../production/words/fold-text";
import { findMetals, PRECIOUS } from "../production/words/metal-words";
import type { UnitId } from "../unit/unit";

/** A metal's price as a sentence states it, in dollars. */
export interface StatedPrice {
  readonly metal: string;
  readonly value: number;
  readonly per: UnitId;
  /** As it is said in a working. Example: "$1.10/lb of zinc" */
  readonly name: string;
}

interface Amount {
  readonly at: number;
  readonly value: number;
  readonly per: UnitId | null;
}

const AMOUNT =
  /\$ ?(\d[\d,]*(?:\.\d+)?)(?: ?(?:\/|per|an?) ?(?:troy )?(oz|ounces?|lbs?|pounds?|tonnes?|t|mt)\b)?/g;

/**
 * The prices that a sentence on metal equivalents states, "$20/oz silver and $1.10/lb zinc" or "silver and gold prices
 * of $20 and $1,800 per ounce, respectively". Where no unit is printed, precious metals are priced by the ounce.
 * Errors: none where the sentence is about something else, or a metal has no price of its own or several
 */
export function statedPrices(sentence: string): readonly StatedPrice[] {
  const text = foldText(sentence);
  const found = findMetals(text);
  if (!found.some(({ metal }) => metal.endsWith("_eq"))) return [];
  const metals = found.filter(({ metal }) => !metal.endsWith("_eq"));
  const amounts = amountsIn(text);
  const paired = text.includes("respectively")
    ? pairInOrder(metals, amounts)
    : (pairNeighbours(metals, amounts, "before") ??
      pairNeighbours(metals, amounts, "after"));
  return (paired ?? []).map(({ metal, amount }) => priced(metal, amount));
}

/** Ounces of silver to one of gold, as "70:1" or "85 to 1" in sentences. */
export function statedRatios(sentences: readonly string[]): readonly number[] {
  const ratios = sentences.flatMap((text) =>
    [...text.matchAll(/(\d{2,3}(?:\.\d+)?)\s*(?::|to)\s*1\b/gi)].map((match) =>
      Number(match[1]),
    ),
  );
  return [...new Set(ratios)];
}

function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(AMOUNT)].map((match) => ({
    at: match.index,
    value: Number((match[1] ?? "").replace(/,/g, "")),
    per: unitOf(match[2]),
  }));
}

function unitOf(word: string | undefined): UnitId | null {
  if (word === undefined) return null;
  if (word.startsWith("o")) return "oz";
  return /^[lp]/.test(word) ? "lb" : "t";
}

interface Pair {
  readonly metal: string;
  readonly amount: Amount;
}

type Metals = ReturnType<typeof findMetals>;

function pairInOrder(
  metals: Metals,
  amounts: readonly Amount[],
): readonly Pair[] | null {
  const named = metals.slice(-amounts.length);
  if (amounts.length === 0 || named.length < amounts.length) return null;
  const last = amounts[amounts.length - 1]?.per ?? null;
  return distinct(
    amounts.map((amount, at) => ({
      metal: named[at]?.metal ?? "",
      amount: { ...amount, per: amount.per ?? last },
    })),
  );
}

/** Each price with the one metal named between it and the price before, or after; null where one has none. */
function pairNeighbours(
  metals: Metals,
  amounts: readonly Amount[],
  side: "before" | "after",
): readonly Pair[] | null {
  const pairs = amounts.flatMap((amount, i): readonly Pair[] => {
    const from = side === "after" ? amount.at : (amounts[i - 1]?.at ?? 0);
    const to = side === "before" ? amount.at : (amounts[i + 1]?.at ?? Infinity);
    const between = metals.filter(({ at }) => at >= from && at < to);
    const metal = between.at(side === "after" ? 0 : -1)?.metal;
    return metal === undefined ? [] : [{ metal, amount }];
  });
  return pairs.length < amounts.length ? null : distinct(pairs);
}

function distinct(pairs: readonly Pair[]): readonly Pair[] | null {
  const metals = new Set(pairs.map(({ metal }) => metal));
  return metals.size === pairs.length && pairs.length > 0 ? pairs : null;
}

const DEAREST_POUND = 100;

function priced(metal: string, { value, per }: Amount): StatedPrice {
  const base: UnitId = value < DEAREST_POUND ? "lb" : "t";
  const unit = per ?? (PRECIOUS.has(metal) ? "oz" : base);
  const amount = value.toLocaleString("en-US", { maximumFractionDigits: 4 });
  return { metal, value, per: unit, name: `$${amount}/${unit} of ${metal}` };
}
