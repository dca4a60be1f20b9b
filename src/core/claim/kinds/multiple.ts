import type { Saying } from "../../phrase/saying";
import type { ClaimSettings } from "../claim-settings";
import type { Context } from "../link/context";
import type { Asked } from "../link/ask";
import type { Lexicon } from "../lexicon/lexicon";
import { compiled, findWords, hasWord } from "../prose/find-words";
import type { Quantity } from "../prose/quantity/quantity";
import type { Reading } from "../prose/quantity/read-number";
import { wordsOf, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";
import { bandOf } from "../figure/figures";
import { judgeChange } from "./change";
import { growthOf } from "../judgement/growth";
import type { Judgement } from "../judgement/judgement";

/** "doubled", "fell by a third": a growth said in a word, by offsets into the sentence. */
export interface WordedGrowth {
  readonly start: number;
  readonly end: number;
  readonly sign: 1 | -1;
  /** The growth along its direction, in per cent, with the room that the word leaves. */
  readonly reading: Reading;
  readonly hedge: Quantity["hedge"];
}

/** Finds the growth that a clause says in a word, or null. */
export function findWordedGrowth(
  sentence: Sentence,
  clause: Clause,
  { wordedWithin }: ClaimSettings,
): WordedGrowth | null {
  const text = wordsOf(sentence, clause);
  const { lexicon } = sentence;
  const [factor] = findWords(text, lexicon.multiples);
  const at = clause.start;
  if (factor)
    return {
      start: at + factor.start,
      end: at + factor.end,
      sign: factor.meaning >= 1 ? 1 : -1,
      ...ofFactor(
        factor.meaning,
        hedgeAt(text, factor.start, lexicon),
        wordedWithin,
      ),
    };
  for (const part of findWords(text, lexicon.fractions)) {
    const sign = signAround(text, part, lexicon);
    if (sign === null) continue;
    const hedge = hedgeAt(text, part.start, lexicon);
    return {
      start: at + part.start,
      end: at + part.end,
      sign,
      ...ofPart(100 * part.meaning, hedge, wordedWithin),
    };
  }
  return null;
}

/** Judges a growth in a word as the percentage it stands for. */
export function judgeMultiple(
  asked: Asked,
  growth: WordedGrowth,
  context: Context,
): Judgement | null {
  if (asked.subject.family === null) return null;
  const { reading, hedge, sign } = growth;
  const quantity: Quantity = {
    ...asked.quantity,
    unit: "%",
    readings: [reading],
    hedge,
  };
  const judged = judgeChange({ ...asked, quantity }, sign, context);
  return judged.verdict === "false" ? openBeyond(judged, growth) : judged;
}

/** A growth further in the direction said than the word reaches stays open: "doubled" where it tripled. */
function openBeyond(
  judged: Judgement,
  { sign, reading }: WordedGrowth,
): Judgement {
  const [now, base] = judged.figures;
  const growth =
    now && base
      ? growthOf(bandOf(now, "printed"), bandOf(base, "printed"))
      : null;
  const isBeyond = growth !== null && sign * growth.value > reading.value;
  return isBeyond
    ? {
        ...judged,
        verdict: "undecided",
        explanation: judged.explanation.map(leftOpen),
      }
    : judged;
}

/** The same details, where what did not hold on the printed figures is left open. */
function leftOpen(sentence: Saying): Saying {
  const key = OPEN[sentence.key];
  return key === undefined ? sentence : { ...sentence, key };
}

const OPEN: Partial<Record<Saying["key"], Saying["key"]>> = {
  "claim.printed.false": "claim.printed.undecided",
  "claim.rebuiltToo.false": "claim.rebuilt.false",
};

/** "doubled" reaches from the factor less its room to half a unit above it. */
function ofFactor(
  factor: number,
  hedge: Quantity["hedge"],
  room: number,
): { readonly reading: Reading; readonly hedge: Quantity["hedge"] } {
  const full = 100 * Math.abs(factor - 1);
  if (hedge === "more-than" || hedge === "at-least")
    return { reading: { value: full, step: 0.1 }, hedge };
  const low = factor >= 1 ? 100 * (factor * (1 - room) - 1) : 50 * (1 - room);
  const high =
    hedge === "nearly" ? full : factor >= 1 ? full + 50 : 50 * (1 + room);
  return {
    reading: { value: (low + high) / 2, step: high - low },
    hedge: null,
  };
}

/** "a tenth" leaves room on both sides, "almost a tenth" below. */
function ofPart(
  full: number,
  hedge: Quantity["hedge"],
  room: number,
): { readonly reading: Reading; readonly hedge: Quantity["hedge"] } {
  return hedge === "nearly"
    ? {
        reading: { value: full * (1 - room / 2), step: room * full },
        hedge: null,
      }
    : { reading: { value: full, step: 2 * room * full }, hedge };
}

/** The hedge that ends where the word begins: "more than doubled". */
function hedgeAt(
  text: string,
  start: number,
  { hedges }: Lexicon,
): Quantity["hedge"] {
  const before = text.slice(Math.max(0, start - 20), start);
  const hedge = findWords(before, hedges).at(-1);
  return hedge && before.slice(hedge.end).trim() === "" ? hedge.meaning : null;
}

/** "fell by a third", "a third higher"; "half of the ore" moves nothing. */
function signAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { up, down, by, of }: Lexicon,
): 1 | -1 | null {
  const after = /^\s+[\p{L}-]+/u.exec(text.slice(end))?.[0] ?? "";
  if (hasWord(after, of) && !hasWord(after, `${up}|${down}`)) return null;
  if (hasWord(after, up)) return 1;
  if (hasWord(after, down)) return -1;
  const before = text.slice(0, start);
  const joined = new RegExp(
    `(?<word>${up}|${down})\\s+(?:\\p{L}+\\s+){0,2}(?:(?:${by})\\s+)?(?:\\p{L}+\\s+)?$`,
    "iu",
  ).exec(before);
  const word = joined?.groups?.["word"];
  if (word === undefined || !/\p{L}/u.test(word)) return null;
  return word.search(compiled(up)) >= 0 ? 1 : -1;
}
