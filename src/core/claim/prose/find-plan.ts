import type { Lexicon } from "../lexicon/lexicon";
import { compiled, findWords, hasWord } from "./find-words";
import type { Quantity } from "./quantity/quantity";
import { within, type Sentence } from "./read-sentence";
import type { Clause } from "./split-clauses";
import type { Stretch } from "./split-sentences";

/** How the prose says that an actual figure stands to what was planned. */
export type PlanStand =
  "exceeds" | "fallsShort" | "within" | "meets" | "upperEnd" | "lowerEnd";

/** Which value of a planned range is meant. */
export type PlanPoint = "lower" | "upper" | "middle" | "range";

/** "exceeded guidance of 190,000 to 200,000 ounces": how, and where in the sentence the words begin. */
export interface PlanMention {
  readonly stand: PlanStand;
  /** "above the low end of": the end that is passed. */
  readonly point: PlanPoint;
  readonly start: number;
}

/** How far the words between a stand and its figure may reach. */
const REACH = 70;

/** Finds how a clause says that an actual stands to the plan whose figure is given; null where it says no such thing, or speaks of the future. */
export function findPlanStand(
  sentence: Sentence,
  clause: Clause,
  plan: Quantity,
): PlanMention | null {
  const { text, lexicon } = sentence;
  if (plan.unit === null || isGrowth(sentence, plan)) return null;
  if (isToCome(sentence, plan.start)) return null;
  const before = text.slice(clause.start, plan.start);
  const stands = findWords(before, standWords(sentence)).filter(({ end }) =>
    isPlanBetween(sentence, clause.start + end, plan),
  );
  const end = stands.at(-1);
  const passed = stands.filter(({ meaning }) => isPassing(meaning)).at(-1);
  const found = passed && end && isEnd(end.meaning) ? passed : end;
  if (!found) return null;
  const start = clause.start + found.start;
  const isDenied = hasWord(
    text.slice(Math.max(0, start - 14), start),
    lexicon.not,
  );
  const point = found === end ? "range" : pointOf(end?.meaning);
  return isDenied ? null : { stand: found.meaning, point, start };
}

/** A percentage is the plan itself only where a recovery or a grade is planned. */
function isGrowth(
  { families }: Sentence,
  { unit, start }: Pick<Quantity, "unit" | "start">,
): boolean {
  const planned = families.filter((one) => one.start < start).at(-1)?.meaning;
  return unit === "%" && planned !== "recovery" && planned !== "grade";
}

function isPassing(stand: PlanStand): boolean {
  return stand === "exceeds" || stand === "fallsShort";
}

function isEnd(stand: PlanStand): boolean {
  return stand === "upperEnd" || stand === "lowerEnd";
}

function pointOf(end: PlanStand | undefined): PlanPoint {
  return end === "upperEnd" ? "upper" : "lower";
}

function standWords({ lexicon: { plan } }: Sentence) {
  const { exceeds, fallsShort, within, meets, upperEnd, lowerEnd } = plan;
  return [
    ["exceeds", exceeds],
    ["fallsShort", fallsShort],
    ["within", within],
    ["meets", meets],
    ["upperEnd", upperEnd],
    ["lowerEnd", lowerEnd],
  ] as const;
}

/** "of its 2021 guidance range of", or "the" before and "target" behind the figure. */
function isPlanBetween(
  { text, lexicon }: Sentence,
  from: number,
  plan: Quantity,
): boolean {
  const gap = text.slice(from, plan.hedgeStart);
  if (gap.length > REACH || /[;:,]\s/.test(gap)) return false;
  const behind = new RegExp(`^[\\s)-]*(?:${lexicon.plan.nouns})`, "iu");
  return leadsTo(gap, lexicon) || behind.test(text.slice(plan.end));
}

/** Whether a plan's name leads to the figure behind it, and to no step or second figure: "guidance by", "guidance and". */
function leadsTo(gap: string, { plan, by, and }: Lexicon): boolean {
  const noun = [...gap.matchAll(compiled(plan.nouns))].at(-1);
  const rest = noun ? gap.slice(noun.index + noun[0].length) : "";
  return noun !== undefined && !hasWord(rest, `${by}|${and}`);
}

/** Whether a verb of the future stands before a place; the nouns of planning alone do not look ahead. */
export function isToCome(sentence: Sentence, at: number): boolean {
  const { text, lexicon, forwardAt } = sentence;
  return forwardAt.some(
    (from) =>
      from < at &&
      text.slice(from).search(compiled(lexicon.plan.nouns)) !== 0 &&
      !/[:;]\s/.test(text.slice(from, at)),
  );
}

/** A share of a plan, or a distance to it: "49% of the mid-point of its guidance of 5.5 to 5.9 million ounces". */
export interface PlanShare {
  readonly plan: Quantity;
  readonly point: PlanPoint;
}

/** Finds the plan that a percentage ending at `end` is taken of. */
export function findPlanShare(
  sentence: Sentence,
  clause: Clause,
  end: number,
): PlanShare | null {
  const { text, lexicon } = sentence;
  const plan = within(clause, sentence.quantities).find(
    ({ start, unit }) => start >= end && unit !== "%" && unit !== null,
  );
  if (!plan || isToCome(sentence, plan.start)) return null;
  const gap = text.slice(end, plan.hedgeStart);
  const isNear = gap.length <= REACH && !/[;:,]\s/.test(gap);
  if (!isNear || !leadsTo(gap, lexicon)) return null;
  const { middle, upperEnd, lowerEnd } = lexicon.plan;
  const point = hasWord(gap, middle)
    ? "middle"
    : hasWord(gap, upperEnd)
      ? "upper"
      : hasWord(gap, lowerEnd)
        ? "lower"
        : "range";
  return { plan, point };
}

/** "roughly three quarters of the guidance": a share in words. */
export interface WordedShare extends Stretch {
  readonly part: number;
}

/** Finds the part of a plan that a clause says in words. */
export function findWordedShare(
  { text, lexicon }: Sentence,
  clause: Clause,
): WordedShare | null {
  const { fractions, threeQuarters } = lexicon;
  const words = text.slice(clause.start, clause.end);
  const [one] = findWords(words, [...fractions, [0.75, threeQuarters]]);
  return one
    ? {
        start: clause.start + one.start,
        end: clause.start + one.end,
        part: one.meaning,
      }
    : null;
}
