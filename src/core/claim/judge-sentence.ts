import { judgeAdjective } from "./kinds/adjective";
import { judgeChange } from "./kinds/change";
import { judgeDifference } from "./kinds/difference";
import { directionOf, stepOf } from "./kinds/direction";
import { judgeGuidance, judgeOutlook } from "./kinds/guidance";
import type { Judgement } from "./kinds/judgement";
import { judgeRank } from "./kinds/outside";
import { findWordedGrowth, judgeMultiple } from "./kinds/multiple";
import { judgeQuote } from "./kinds/quote";
import { findExtreme, judgeSuperlative } from "./kinds/superlative";
import { judgeThreshold } from "./kinds/threshold";
import { judgeTrend } from "./kinds/trend";
import { judgeWeekdays } from "./kinds/weekday";
import type { Context } from "./link/context";
import { ask, type Asked } from "./link/link-figures";
import type { Quantity } from "./prose/quantity";
import { hasWord } from "./prose/find-words";
import type { Lexicon } from "./lexicon/lexicon";
import { within, type Sentence } from "./prose/read-sentence";
import type { Clause } from "./prose/split-clauses";

/** A judgement and the words of the sentence that it is about. */
export interface PlacedJudgement {
  readonly judgement: Judgement;
  readonly start: number;
  readonly end: number;
}

/** Every claim of one sentence, in the order of its words. */
export function judgeSentence(
  sentence: Sentence,
  context: Context,
): readonly PlacedJudgement[] {
  const isWorded = hasClaimWord(sentence.text, sentence.lexicon);
  const claims = sentence.clauses.flatMap((clause) => [
    ...judgeFigures(sentence, clause, context),
    ...(isWorded ? judgeWords(sentence, clause, context) : []),
  ]);
  return [...claims, ...judgeWeekdays(sentence.text, sentence.lexicon)];
}

/** Whether a text has any of the words that make a claim without a number. */
export function hasClaimWord(text: string, lexicon: Lexicon): boolean {
  const { record, lowest, trend, slight, significant, forward } = lexicon;
  const multiples = [...lexicon.multiples, ...lexicon.fractions].map(
    ([, pattern]) => pattern,
  );
  const words = [record, lowest, trend, slight, significant, ...multiples];
  if (words.some((pattern) => hasWord(text, pattern))) return true;
  const { up, down } = lexicon;
  return hasWord(text, forward) && hasWord(text, `${up}|${down}`);
}

/** The claims that stand around a number. */
function judgeFigures(
  sentence: Sentence,
  clause: Clause,
  context: Context,
): readonly PlacedJudgement[] {
  const quantities = within(clause, sentence.quantities).filter(
    ({ isMoney, end }) =>
      !isMoney && !isShareOfOwner(sentence.text.slice(end), sentence.lexicon),
  );
  return quantities.flatMap((quantity, i) => {
    const asked = ask(sentence, clause, quantity, context);
    const judgement = judgeQuantity(asked, context);
    return judgement
      ? [{ judgement, ...placeOf(sentence, clause, quantities, i) }]
      : [];
  });
}

/** "on a 100% basis", "its 70% interest": how much of the mine is the company's. */
function isShareOfOwner(after: string, { ownership }: Lexicon): boolean {
  return hasWord(firstWord(after), ownership);
}

function firstWord(text: string): string {
  return /^[\s-]*[\p{L}-]+/u.exec(text)?.[0] ?? "";
}

function judgeQuantity(asked: Asked, context: Context): Judgement | null {
  const rank = judgeRank(asked);
  if (rank) return rank;
  if (isForward(asked))
    return asked.quantity.unit === null ? null : judgeGuidance(asked, context);
  const direction = directionOf(asked);
  if (direction !== null) return judgeChange(asked, direction, context);
  if (asked.quantity.unit === "points") return null;
  const step = stepOf(asked);
  return step === null || asked.quantity.unit === null
    ? judgeLevel(asked, context)
    : judgeStep(asked, step, context);
}

function judgeLevel(asked: Asked, context: Context): Judgement | null {
  return asked.quantity.hedge === null || asked.quantity.upper !== null
    ? judgeQuote(asked, context)
    : judgeThreshold(asked, context);
}

/** "Higher production of 120,480 ounces" is a level after all; what fits neither way stays open. */
function judgeStep(
  asked: Asked,
  step: 1 | -1,
  context: Context,
): Judgement | null {
  const difference = judgeDifference(asked, step, context);
  if (difference.verdict === "true") return difference;
  const level = judgeLevel(asked, context);
  return level?.verdict === "true" ? level : difference;
}

/** The future begins with its verb: what stands before it in the sentence has happened. */
function isForward({ sentence, quantity }: Asked): boolean {
  return sentence.forwardAt.some(
    (at) =>
      at < quantity.start &&
      !/[:;]\s/.test(sentence.text.slice(at, quantity.start)),
  );
}

/** The claims that need no number: records, trends, growth said in a word. */
function judgeWords(
  sentence: Sentence,
  clause: Clause,
  context: Context,
): readonly PlacedJudgement[] {
  const askAt = (start: number, end: number): Asked =>
    ask(sentence, clause, { ...NO_QUANTITY, start, end }, context);
  const whole = askAt(clause.end, clause.end);
  const growth = findWordedGrowth(sentence, clause);
  const isPast = !isForward(whole);
  const worded =
    growth && isPast
      ? judgeMultiple(askAt(growth.start, growth.end), growth, context)
      : null;
  const judgements = isPast
    ? [
        judgeSuperlative(
          ask(sentence, clause, measureOf(sentence, clause), context),
          context,
        ),
        judgeTrend(whole, context),
        judgeAdjective(whole, context),
      ]
    : [judgeOutlook(whole, context)];
  const placed = judgements.flatMap((judgement) =>
    judgement ? [{ judgement, ...placeOfWords(judgement, whole) }] : [],
  );
  if (!growth || !worded) return placed;
  const hasFigure = within(clause, sentence.quantities).length > 0;
  const end = hasFigure ? growth.end : clause.end;
  return [...placed, { judgement: worded, start: clause.start, end }];
}

/** The figure that an extreme stands with tells its unit; else the clause as a whole. */
function measureOf(sentence: Sentence, clause: Clause): Quantity {
  const extreme = findExtreme(sentence, clause);
  const before = sentence.quantities.filter(({ end }) => end <= clause.end);
  const measure =
    extreme &&
    before.find(
      ({ start, end, unit }) =>
        unit !== null &&
        unit !== "%" &&
        start <= extreme.end &&
        end >= extreme.start,
    );
  return measure
    ? { ...NO_QUANTITY, ...measure, start: clause.end, end: clause.end }
    : { ...NO_QUANTITY, start: clause.end, end: clause.end };
}

/** Beside a figure of the same clause, a record is shown by its own words. */
function placeOfWords(
  { type }: Judgement,
  { sentence, clause }: Asked,
): { readonly start: number; readonly end: number } {
  const hasFigure = within(clause, sentence.quantities).length > 0;
  const record =
    type === "superlative" && hasFigure ? findExtreme(sentence, clause) : null;
  return record ?? { start: clause.start, end: clause.end };
}

const NO_QUANTITY: Quantity = {
  start: 0,
  end: 0,
  hedgeStart: 0,
  readings: [],
  sign: 1,
  hasSign: false,
  unit: null,
  metal: null,
  hedge: null,
  upper: null,
  isMoney: false,
  multiplier: 1,
};

/** From where the last figure ended to the end of this one; the last takes the rest of the clause. */
function placeOf(
  sentence: Sentence,
  clause: Clause,
  quantities: readonly Quantity[],
  i: number,
): { readonly start: number; readonly end: number } {
  const before = quantities[i - 1];
  const own = quantities[i];
  const isLast = i === quantities.length - 1;
  const next = quantities[i + 1];
  const base = clause.baseFrom;
  // "245 tpd in Q4 | compared to 234 tpd in Q3"
  const isParted = (a?: Quantity, b?: Quantity): boolean =>
    base !== null && !!a && !!b && a.end <= base && base <= b.start;
  const isBaseNext = isParted(own, next) && base !== null;
  const ending = own ? withDirection(sentence, own.end) : clause.end;
  const end = isLast ? clause.end : isBaseNext ? base : ending;
  if (base !== null && isParted(before, own)) return { start: base, end };
  if (!before) return { start: clause.start, end };
  const { text } = sentence;
  const gap = /^(?:\s*\([^)\d]*\))?[\s,;:)]*/u.exec(
    text.slice(withDirection(sentence, before.end), end),
  );
  return {
    start: withDirection(sentence, before.end) + (gap?.[0].length ?? 0),
    end,
  };
}

/** "18% decrease" keeps its noun. */
function withDirection({ text, lexicon }: Sentence, end: number): number {
  const word = /^\s+[\p{L}-]+/u.exec(text.slice(end))?.[0] ?? "";
  return hasWord(word, `${lexicon.up}|${lexicon.down}`)
    ? end + word.length
    : end;
}
