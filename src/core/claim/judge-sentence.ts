import { judgeAdjective } from "./kinds/adjective";
import { judgeOutlook } from "./kinds/plan/guidance";
import type { Judgement } from "./judgement/judgement";
import { judgePlanShare } from "./kinds/plan/plan";
import { findWordedGrowth, judgeMultiple } from "./kinds/multiple";
import { findExtreme } from "./kinds/find-extreme";
import { judgeSuperlative } from "./kinds/superlative";
import { judgeTransition } from "./kinds/transition";
import { judgeTrend } from "./kinds/trend";
import { judgeWeekdays } from "./kinds/weekday";
import { isForward, judgeQuantity } from "./judge-quantity";
import type { Context } from "./link/context";
import { type Asked, ask } from "./link/ask";
import { placeOfFigure, placeOfWords } from "./place-claim";
import type { Quantity } from "./prose/quantity/quantity";
import { hasWord } from "./prose/find-words";
import type { Lexicon } from "./lexicon/lexicon";
import {
  findPlanStand,
  findWordedShare,
  type WordedShare,
} from "./prose/find-plan";
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
  const { text, lexicon } = sentence;
  return [
    ...claims,
    ...judgeWeekdays(text, lexicon),
    ...judgeTransition(text, lexicon, context.oldYearEnd),
  ];
}

/** Whether a text has any of the words that make a claim without a number. */
export function hasClaimWord(text: string, lexicon: Lexicon): boolean {
  const { record, lowest, trend, straight, slight, significant } = lexicon;
  const multiples = [...lexicon.multiples, ...lexicon.fractions].map(
    ([, pattern]) => pattern,
  );
  const extremes = [record, lowest, trend, straight];
  const parts = [...multiples, lexicon.threeQuarters];
  const words = [...extremes, slight, significant, ...parts];
  if (words.some((pattern) => hasWord(text, pattern))) return true;
  const { up, down, forward } = lexicon;
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
  return quantities.flatMap((quantity) => {
    const asked = ask(sentence, clause, quantity, context);
    const judgement = judgeQuantity(asked, context);
    return judgement
      ? [{ judgement, ...placeOfFigure(asked, judgement, quantities) }]
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

/** The claims that need no number: records, trends, growth said in a word. */
function judgeWords(
  sentence: Sentence,
  clause: Clause,
  context: Context,
): readonly PlacedJudgement[] {
  const askAt = (start: number, end: number): Asked =>
    ask(sentence, clause, { ...NO_QUANTITY, start, end }, context);
  const whole = askAt(clause.end, clause.end);
  const growth = findWordedGrowth(sentence, clause, context.settings);
  const isPast = !isForward(whole) || isHeldToPlan(sentence, clause);
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
  const share = judgeWordedShare(sentence, clause, context);
  if (!growth || !worded) return [...placed, ...share];
  const hasFigure = within(clause, sentence.quantities).length > 0;
  const end = hasFigure ? growth.end : clause.end;
  return [...placed, ...share, { judgement: worded, start: clause.start, end }];
}

/** "exceeded guidance": the plan is spoken of, not what is to come. */
function isHeldToPlan(sentence: Sentence, clause: Clause): boolean {
  return within(clause, sentence.quantities).some(
    (one) => findPlanStand(sentence, clause, one) !== null,
  );
}

/** "roughly three quarters of the guidance of 12,000 tonnes" */
function judgeWordedShare(
  sentence: Sentence,
  clause: Clause,
  context: Context,
): readonly PlacedJudgement[] {
  const share = findWordedShare(sentence, clause);
  if (!share) return [];
  const quantity = percentOf(share, context);
  const asked = ask(sentence, clause, quantity, context);
  const judgement = judgePlanShare(asked, null, context);
  return judgement ? [{ judgement, start: clause.start, end: clause.end }] : [];
}

/** A share in words is a percentage with the room that words leave. */
function percentOf(
  { start, end, part }: WordedShare,
  { settings }: Context,
): Quantity {
  const reading = {
    value: 100 * part,
    step: 200 * settings.wordedWithin * part,
  };
  return { ...NO_QUANTITY, start, end, unit: "%", readings: [reading] };
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
