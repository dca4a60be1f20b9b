import type { Hedge, Lexicon, Metal, ProseUnit } from "../lexicon/lexicon";
import { compiled, findWords } from "./find-words";
import { readNumber, type Reading } from "./read-number";

/** A number of the prose with its unit; multiplied out ("2.2 million" is 2,200,000 in steps of 100,000). */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly readings: readonly Reading[];
  readonly sign: -1 | 1;
  readonly hasSign: boolean;
  readonly unit: ProseUnit | null;
  /** The metal named with the unit: "ounces of silver". */
  readonly metal: Metal | null;
  readonly hedge: Hedge | null;
  /** The upper end of a range, or null. */
  readonly upper: readonly Reading[] | null;
  readonly isMoney: boolean;
  readonly multiplier: number;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,/#]|\d[-–]|[\p{L}]-)(?<money>(?:US|C|CA|A|AU)?\$\s?|€\s?|£\s?)?(?<sign>[-−+](?=\d))?(?<digits>\d{1,3}(?:[,.'’\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\d]|[,.]\d)/gu;
const SPACED =
  /(?<![\p{L}\p{N}.,/#]|\d[-–\s]|[\p{L}]-)(?<money>[$€£]\s?)?(?<sign>[-−+](?=\d))?(?<digits>\d{1,3}(?: \d{3})+(?:,\d+)?)(?![\d]|[,.]\d|\s\d)/gu;

/** Finds the numbers of a sentence outside the `taken` stretches (dates and periods), with unit, hedge and range. */
export function findQuantities(
  text: string,
  lexicon: Lexicon,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly Quantity[] {
  const spaced =
    lexicon.decimalMark === "comma" ? [...text.matchAll(SPACED)] : [];
  const plain = [...text.matchAll(NUMBER)].filter((match) =>
    spaced.every((other) => !touches(span(match), span(other))),
  );
  const quantities = [...spaced, ...plain]
    .sort((a, b) => a.index - b.index)
    .filter((match) => taken.every((other) => !touches(span(match), other)))
    .filter((match) => !isLabelDigit(text, match))
    .map((match) => toQuantity(text, match, lexicon));
  return joinRanges(text, withoutNested(quantities), lexicon);
}

/** "2,017 '000 oz": digits inside a unit are no number of their own. */
function withoutNested(quantities: readonly Quantity[]): readonly Quantity[] {
  const kept: Quantity[] = [];
  for (const one of quantities)
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

type Match = RegExpMatchArray & { readonly index: number };

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function span(match: Match): Stretch {
  return { start: match.index, end: match.index + match[0].length };
}

function touches(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Footnote marks "(1)", list numbers "1." at the start, ordinals "30th", and joined words "43-101", "24-hour". */
function isLabelDigit(text: string, match: Match): boolean {
  const { start, end } = span(match);
  const after = text.slice(end, end + 40);
  if (
    /^\d{1,2}$/.test(match[0]) &&
    text[start - 1] === "(" &&
    text[end] === ")"
  )
    return true;
  if (/^(?:st|nd|rd|th)\b/i.test(after)) return true;
  if (/^[-–]\d{3}/.test(after) && /^\d{1,3}$/.test(match[0])) return true;
  return /^-\p{L}/u.test(after) || /^\p{L}{4,}/u.test(after);
}

function toQuantity(text: string, match: Match, lexicon: Lexicon): Quantity {
  const { start, end } = span(match);
  const groups = match.groups ?? {};
  const digits = groups["digits"] ?? "0";
  const money = groups["money"] ?? "";
  const tail = readTail(text, end, lexicon);
  const numberStart = start + money.length;
  return {
    start,
    end: tail.end,
    numberStart,
    readings: readNumber(digits, lexicon.decimalMark).map(
      ({ value, step }) => ({
        value: scaled(value, tail.multiplier),
        step: step * tail.multiplier,
      }),
    ),
    sign: /[-−]/.test(groups["sign"] ?? "") ? -1 : 1,
    hasSign: (groups["sign"] ?? "") !== "",
    unit: tail.unit,
    metal: tail.metal,
    hedge: hedgeBefore(text.slice(Math.max(0, start - 28), start), lexicon),
    upper: null,
    isMoney:
      money !== "" ||
      /^\s?(?:US\$|\$|€|dollars?|USD)/i.test(
        text.slice(tail.end, tail.end + 9),
      ),
    multiplier: tail.multiplier,
  };
}

function scaled(value: number, multiplier: number): number {
  return Number((value * multiplier).toPrecision(15));
}

/** "ounces per month", "tonnes per operating day": a rate that no row of a table gives. */
const RATE =
  /^(?:\s+(?:of|de|di|d'|d’|von|an)\s*\p{L}+)?\s*(?:per\b|\/|pro\b|je\b|por (?:d[ií]a|mes|hora)|par (?:jour|mois|heure)|an hour|a month)/iu;

interface Tail {
  readonly end: number;
  readonly unit: ProseUnit | null;
  readonly multiplier: number;
  readonly metal: Metal | null;
}

/** What follows a number: multiplier, filler words, a metal, the unit, "of silver". */
function readTail(text: string, from: number, lexicon: Lexicon): Tail {
  let at = from;
  let multiplier = 1;
  const rest = (): string => text.slice(at, at + 60);
  const mult = atStart(rest(), lexicon.multipliers);
  const direct = atStart(rest(), lexicon.units);
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
  const lead = new RegExp(
    `^\\s*(?:\\([^)]*\\)\\s*)?(?:(?:${lexicon.of})\\s*)?(?:(?:${lexicon.fillers})\\s+)?`,
    "iu",
  ).exec(text);
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

function hedgeBefore(before: string, lexicon: Lexicon): Hedge | null {
  const found = findWords(before, lexicon.hedges).at(-1);
  if (found && /^\s*(?:an?\s+)?$/.test(before.slice(found.end)))
    return found.meaning;
  const sign = /([~<>≈])\s*$/.exec(before)?.[1];
  if (sign === undefined) return null;
  return sign === ">" ? "more-than" : sign === "<" ? "less-than" : "about";
}

/** "2.2 million to 2.5 million ounces", "between 30 and 35 koz" are one quantity; "from A to B" is two. */
function joinRanges(
  text: string,
  quantities: readonly Quantity[],
  lexicon: Lexicon,
): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const lower = joined.at(-1);
    if (lower && isRange(text, lower, quantity, lexicon)) {
      joined[joined.length - 1] = toRange(lower, quantity);
    } else joined.push(quantity);
  }
  return joined;
}

function isRange(
  text: string,
  lower: Quantity,
  upper: Quantity,
  lexicon: Lexicon,
): boolean {
  const sameUnit = lower.unit === null || lower.unit === upper.unit;
  if (!sameUnit || lower.upper !== null) return false;
  const gap = text.slice(lower.end, upper.start).trim();
  const before = text.slice(Math.max(0, lower.start - 24), lower.start);
  const isOpened = new RegExp(`(?:${lexicon.between})\\s*$`, "iu").test(before);
  if (/^(?:-|–|—|--)$/.test(gap)) return true;
  const isTo = gap.search(compiled(lexicon.to)) === 0 && gap.length <= 5;
  const isAnd = gap.search(compiled(lexicon.and)) === 0 && gap.length <= 5;
  if (isOpened) return isTo || isAnd;
  const afterFrom = new RegExp(`(?:${lexicon.from})\\s*$`, "iu").test(before);
  return isTo && !afterFrom;
}

function toRange(lower: Quantity, upper: Quantity): Quantity {
  const factor = lower.multiplier === 1 ? upper.multiplier : 1;
  return {
    ...lower,
    end: upper.end,
    unit: upper.unit,
    metal: upper.metal ?? lower.metal,
    readings: lower.readings.map(({ value, step }) => ({
      value: scaled(value, factor),
      step: step * factor,
    })),
    upper: upper.readings,
    isMoney: lower.isMoney || upper.isMoney,
    multiplier: upper.multiplier,
  };
}
