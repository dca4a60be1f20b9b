import { judgeChange } from "./kinds/change";
import { judgeDifference } from "./kinds/difference";
import { directionOf, stepOf } from "./kinds/direction";
import { judgeGuidance } from "./kinds/plan/guidance";
import type { Judgement } from "./judgement/judgement";
import { judgeRank } from "./kinds/outside";
import { judgePlanShare, judgePlanStand } from "./kinds/plan/plan";
import { judgeQuote } from "./kinds/quote";
import { judgeThreshold } from "./kinds/threshold";
import type { Asked } from "./link/ask";
import { findPlanStand } from "./prose/find-plan";
import type { Context } from "./link/context";

/** What one figure of the prose comes to: a rank, a plan, the future, a growth, a step or a level. */
export function judgeQuantity(
  asked: Asked,
  context: Context,
): Judgement | null {
  const rank = judgeRank(asked);
  if (rank) return rank;
  const planned = judgePlanned(asked, context);
  if (planned) return planned;
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

/** A figure that is a share of a plan, or the plan that an actual is held against. */
function judgePlanned(asked: Asked, context: Context): Judgement | null {
  const share =
    asked.quantity.unit === "%"
      ? judgePlanShare(asked, directionOf(asked), context)
      : null;
  return share ?? judgePlanStand(asked, context);
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
export function isForward({ sentence, quantity }: Asked): boolean {
  return sentence.forwardAt.some(
    (at) =>
      at < quantity.start &&
      !/[:;]\s/.test(sentence.text.slice(at, quantity.start)) &&
      !isHeldAgainst(sentence, at, quantity),
  );
}

/** "within its guidance of 115,000 ounces and 4% more than in 2013": a plan that an actual is held against ends with its figure. */
function isHeldAgainst(
  sentence: Asked["sentence"],
  at: number,
  { start }: Asked["quantity"],
): boolean {
  const plan = sentence.quantities.find((one) => one.start > at);
  const clause = sentence.clauses.find(
    (one) => plan && one.start <= plan.start && one.end >= plan.end,
  );
  return (
    plan !== undefined &&
    clause !== undefined &&
    plan.start < start &&
    findPlanStand(sentence, clause, plan) !== null
  );
}
