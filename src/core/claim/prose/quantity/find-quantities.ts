import type { Hedge, Lexicon } from "../../lexicon/lexicon";
import { findWords, type Mention } from "../find-words";
import { joinRanges } from "./join-ranges";
import type { Quantity } from "./quantity";
import { readNumber, scaled } from "./read-number";
import { readTail, type Tail } from "./read-tail";

const NUMBER =
  /(?<![\p{L}\p{N}.,/#]|[\p{L}]-)(?<money>(?:US|C|CA|A|AU)?\$\s?|€\s?|£\s?)?(?<sign>(?<!\d)[-−+](?=\d))?(?<digits>\d{1,3}(?:[,.'’\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\d]|[,.]\d)/gu;
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
    .filter((match) => taken.every((other) => !touches(span(match), other)))
    .filter((match) => !isLabelDigit(text, match, lexicon))
    .map((match) => toQuantity(text, match, lexicon));
  const all = [...quantities, ...wordedPercentages(text, lexicon)];
  return joinRanges(
    text,
    withoutNested(all.sort((a, b) => a.start - b.start)),
    lexicon,
  );
}

/** "ten per cent": a percentage whose number is a word. */
function wordedPercentages(
  text: string,
  lexicon: Lexicon,
): readonly Quantity[] {
  return findWords(text, lexicon.percentages).flatMap(
    ({ start, end, meaning }) => {
      const tail = readTail(text, end, lexicon);
      if (tail.unit !== "%") return [];
      return [
        {
          ...placeOf(text, start, tail, lexicon),
          readings: [{ value: meaning, step: 1 }],
          sign: 1 as const,
          hasSign: false,
          isMoney: false,
        },
      ];
    },
  );
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
function isLabelDigit(text: string, match: Match, lexicon: Lexicon): boolean {
  const { start, end } = span(match);
  const after = text.slice(end, end + 40);
  if (
    /^\d{1,2}$/.test(match[0]) &&
    text[start - 1] === "(" &&
    text[end] === ")"
  )
    return true;
  // "(000 oz)" scales what a label measures.
  if (match[0] === "000") return true;
  if (/^(?:st|nd|rd|th)\b/i.test(after)) return true;
  // "4E" counts the metals of a platinum group.
  if (/^[2-6]$/.test(match[0]) && /^E\b/.test(after)) return true;
  const isDashed =
    /\d[-–]$/.test(text.slice(0, start)) ||
    (/^[-–]\d{3}/.test(after) && /^\d{1,3}$/.test(match[0]));
  if (isDashed && !isInRange(text, start, end, lexicon)) return true;
  return /^-\p{L}/u.test(after) || /^\p{L}{4,}/u.test(after);
}

/** "15,500–16,500 tonnes": two rising numbers before one unit; "43-101" and telephone numbers are none. */
function isInRange(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const from = /(?:[\d.,]*\d[-–])?$/.exec(text.slice(0, start))?.index ?? start;
  const pair = /^(\d[\d.,]*)[-–](\d[\d.,]*\d|\d)(?![-–\d])/.exec(
    text.slice(from),
  );
  const [all = "", low = "", high = ""] = pair ?? [];
  const isFree = !/[\p{L}\d#/.,-]$/u.test(text.slice(0, from));
  const isRising =
    Number(low.replace(/[.,]/g, "")) < Number(high.replace(/[.,]/g, ""));
  const isWhole = from + all.length >= end;
  return (
    isFree &&
    isRising &&
    isWhole &&
    readTail(text, from + all.length, lexicon).unit !== null
  );
}

function toQuantity(text: string, match: Match, lexicon: Lexicon): Quantity {
  const { start, end } = span(match);
  const groups = match.groups ?? {};
  const digits = groups["digits"] ?? "0";
  const money = groups["money"] ?? "";
  const tail = readTail(text, end, lexicon);
  return {
    ...placeOf(text, start, tail, lexicon),
    readings: readNumber(digits, lexicon.decimalMark).map(
      ({ value, step }) => ({
        value: scaled(value, tail.multiplier),
        step: step * tail.multiplier,
      }),
    ),
    sign: /[-−]/.test(groups["sign"] ?? "") ? -1 : 1,
    hasSign: (groups["sign"] ?? "") !== "",
    isMoney:
      money !== "" ||
      /^\s?(?:US\$|\$|€|dollars?|USD)/i.test(
        text.slice(tail.end, tail.end + 9),
      ),
  };
}

/** Where a quantity stands, with the words before and behind its number. */
function placeOf(text: string, start: number, tail: Tail, lexicon: Lexicon) {
  const from = Math.max(0, start - 28);
  const hedge = hedgeBefore(text.slice(from, start), lexicon);
  return {
    start,
    end: tail.end,
    hedgeStart: hedge ? from + hedge.start : start,
    unit: tail.unit,
    metal: tail.metal,
    hedge: hedge?.meaning ?? null,
    upper: null,
    multiplier: tail.multiplier,
  };
}

function hedgeBefore(before: string, lexicon: Lexicon): Mention<Hedge> | null {
  const found = findWords(before, lexicon.hedges).at(-1);
  if (found && /^\s*(?:an?\s+)?$/.test(before.slice(found.end))) return found;
  const sign = /([~<>≈])\s*$/.exec(before);
  if (!sign) return null;
  const meaning =
    sign[1] === ">" ? "more-than" : sign[1] === "<" ? "less-than" : "about";
  return { start: sign.index, end: before.length, meaning };
}
