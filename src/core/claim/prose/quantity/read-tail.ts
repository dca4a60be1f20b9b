import type { Lexicon, Metal, ProseUnit } from "../../lexicon/lexicon";

/** "ounces per month", "tonnes per operating day": a rate that no row of a table gives. */
const RATE =
  /^(?:\s+(?:of|de|di|d'|d’|von|an)\s*\p{L}+(?!\p{L}))?\s*(?:per\b|\/|pro\b|je\b|por (?:d[ií]a|mes|hora)|par (?:jour|mois|heure)|an hour|a month)/iu;

/** Unit, multiplier and metal behind a number, and where they end. */
export interface Tail {
  readonly end: number;
  readonly unit: ProseUnit | null;
  readonly multiplier: number;
  readonly metal: Metal | null;
}

/** What follows a number: multiplier, filler words, a metal, the unit, "of silver". */
export function readTail(text: string, from: number, lexicon: Lexicon): Tail {
  let at = from;
  let multiplier = 1;
  const rest = (): string => text.slice(at, at + 60);
  const mult = atStart(rest(), lexicon.multipliers);
  const direct = atStart(rest(), lexicon.units);
  const points = atStart(rest(), [["points" as const, lexicon.basisPoints]]);
  if (points)
    return {
      end: at + points.length,
      unit: points.meaning,
      multiplier: 0.01,
      metal: null,
    };
  if (mult && (!direct || direct.length <= mult.length)) {
    multiplier = mult.meaning;
    at += mult.length;
  }
  let metal: Metal | null = null;
  let reach = at;
  for (let words = 0; words < 4; words += 1) {
    const next = text.slice(reach, reach + 60);
    const unit = atStart(next, lexicon.units);
    if (unit) {
      const end = reach + unit.length;
      if (unit.meaning !== "%" && RATE.test(text.slice(end, end + 40)))
        return { end: at, unit: null, multiplier, metal: null };
      const named = metal ?? metalAfter(text.slice(end, end + 50), lexicon);
      return { end, unit: unit.meaning, multiplier, metal: named };
    }
    const named = atStart(next, lexicon.metals);
    const filler = named ?? atStart(next, [[null, lexicon.fillers]]);
    if (!filler) break;
    if (named) {
      metal = named.meaning;
      if (
        /_eq$/.test(named.meaning) &&
        isEquivalentUnit(text.slice(reach, reach + named.length))
      )
        return { end: reach + named.length, unit: "oz", multiplier, metal };
    }
    reach += filler.length;
  }
  return { end: at, unit: null, multiplier, metal: null };
}

/** GEOs are ounces without saying so. */
function isEquivalentUnit(words: string): boolean {
  return /^\s*(?:geos?|seos?)$/i.test(words);
}

function metalAfter(text: string, lexicon: Lexicon): Metal | null {
  const lead = leadPattern(lexicon).exec(text);
  return (
    atStart(text.slice(lead?.[0].length ?? 0), lexicon.metals)?.meaning ?? null
  );
}

function atStart<T>(
  text: string,
  words: readonly (readonly [T, string])[],
): { readonly meaning: T; readonly length: number } | null {
  let best: { readonly meaning: T; readonly length: number } | null = null;
  for (const [meaning, pattern] of words) {
    const match = startPattern(pattern).exec(text);
    if (match && match[0].length > (best?.length ?? 0))
      best = { meaning, length: match[0].length };
  }
  return best;
}

const startPatterns = new Map<string, RegExp>();

function startPattern(pattern: string): RegExp {
  const known = startPatterns.get(pattern);
  if (known) return known;
  const made = new RegExp(`^[\\s-]*(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
  startPatterns.set(pattern, made);
  return made;
}

const leadPatterns = new Map<Lexicon, RegExp>();

/** "of", brackets and filler words between a unit and its metal. */
function leadPattern(lexicon: Lexicon): RegExp {
  const known = leadPatterns.get(lexicon);
  if (known) return known;
  const made = new RegExp(
    `^\\s*(?:\\([^)]*\\)\\s*)?(?:(?:${lexicon.of})\\s*)?(?:(?:${lexicon.fillers})\\s+)?`,
    "iu",
  );
  leadPatterns.set(lexicon, made);
  return made;
}
