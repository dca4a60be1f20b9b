import { saying } from "../../../phrase/saying";
import { conversionFactors } from "../../figure/convert-quantity";
import { bandOf, type Basis, type Figure } from "../../figure/figures";
import { kindest } from "../../figure/hold-figure";
import { holdReading } from "../../figure/hold-quantity";
import { ask, type Asked } from "../../link/ask";
import { isBeyondDoubt, isTold } from "../../link/beyond-doubt";
import type { Context } from "../../link/context";
import { linkRows, ofPeriod } from "../../link/link-rows";
import { isInBase } from "../../period/choose-base";
import { findPlanShare, findPlanStand } from "../../prose/find-plan";
import type { Quantity } from "../../prose/quantity/quantity";
import { within } from "../../prose/read-sentence";
import { explainMissing } from "../../judgement/explain-missing";
import { namedFigure } from "../../judgement/figure-sayings";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
  type Standing,
} from "../../judgement/judgement";
import { quotedCell } from "../quote";
import {
  planBand,
  pointOf,
  shareOf,
  planSaid,
  shareSaid,
  standOf,
} from "./plan-band";

/** "exceeded guidance of 190,000 to 200,000 ounces": an actual of the tables against the plan that the sentence states. */
export function judgePlanStand(
  asked: Asked,
  context: Context,
): Judgement | null {
  const { sentence, clause, quantity } = asked;
  const found = findPlanStand(sentence, clause, quantity);
  if (!found) return null;
  const actual = actualOf(asked, found.start, quantity, context);
  if (!actual) return notCheckable("guidance", explainMissing(asked, context));
  const whole = planBand(quantity, actual.cell);
  if (!whole) return null;
  const plan = pointOf(whole, found.point);
  return judgeActual(actual, (basis) => ({
    outcome: standOf(bandOf(actual.cell, basis), plan, found.stand),
    detail: saying("detail.against", {
      figure: namedFigure(actual.cell, basis),
      other: planSaid(plan, actual.cell),
    }),
  }));
}

/** "49% of the mid-point of its guidance", "3% above the budget of 12,000 tonnes": an actual as a share of the plan stated. */
export function judgePlanShare(
  asked: Asked,
  sign: 1 | -1 | null,
  context: Context,
): Judgement | null {
  const { sentence, clause, quantity } = asked;
  const found = findPlanShare(sentence, clause, quantity.end);
  if (!found) return null;
  const actual = actualOf(asked, quantity.start, found.plan, context);
  if (!actual) return notCheckable("guidance", explainMissing(asked, context));
  const whole = planBand(found.plan, actual.cell);
  if (!whole) return null;
  const plan = pointOf(whole, found.point);
  return judgeActual(actual, (basis) => {
    const share = shareOf(bandOf(actual.cell, basis), plan, sign);
    const holds = quantity.readings.map((reading) =>
      holdReading(share, reading, quantity.hedge, context.settings, {
        unit: reading.step,
        isPercent: true,
      }),
    );
    return {
      outcome: kindest(holds).outcome,
      detail: saying("detail.share", {
        figure: namedFigure(actual.cell, basis),
        share: shareSaid(bandOf(actual.cell, basis), plan),
        plan: planSaid(plan, actual.cell),
      }),
    };
  });
}

/** The cell that stands against a plan, and whether nothing else can be meant. */
interface Actual {
  readonly cell: Figure;
  readonly isCertain: boolean;
}

/** The figure that the sentence states before the words of standing; else the cell of the clause's own subject. */
function actualOf(
  asked: Asked,
  before: number,
  plan: Quantity,
  context: Context,
): Actual | null {
  const stated = statedBefore(asked, before, plan, context);
  if (stated) return { cell: stated, isCertain: true };
  // Asked where the words of standing begin, as what follows "above the" is no period's figure.
  const place = { ...plan, readings: [], start: before, end: before };
  const own = ask(asked.sentence, asked.clause, place, context);
  const named = ofPeriod(linkRows(own, context, plan.unit).exact, own.period);
  const [cell] = isTold(named, own) ? named : [];
  return cell ? { cell, isCertain: isBeyondDoubt(own, named) } : null;
}

/** "108,350 ounces of gold, a rise of 12%, and above guidance": the nearest figure of the plan's measure, with no other activity or period named since. */
function statedBefore(
  { sentence, clause }: Asked,
  before: number,
  plan: Quantity,
  context: Context,
): Figure | null {
  for (const own of sentence.clauses
    .filter(({ start }) => start <= before)
    .reverse()) {
    const stated = within(own, sentence.quantities).filter(
      (one) => one.end <= before && !one.isMoney && !isInBase(own, one),
    );
    for (const quantity of [...stated].reverse()) {
      const cell = quotedCell(ask(sentence, own, quantity, context), context);
      const isAlike =
        cell !== null &&
        plan.unit !== null &&
        conversionFactors(plan.unit, cell.row.unit).length > 0;
      if (isAlike) return isNewSubject(quantity.end) ? null : cell;
    }
  }
  return null;

  function isNewSubject(from: number): boolean {
    const between = { start: Math.max(from, clause.start), end: before };
    const isOwn = from > clause.start;
    return (
      within(between, sentence.families).length > 0 ||
      (!isOwn &&
        within(between, sentence.periods).some((one) => !isInBase(clause, one)))
    );
  }
}

/** What does not hold is only called so where the actual is beyond doubt. */
function judgeActual(
  { cell, isCertain }: Actual,
  judge: (basis: Basis) => Standing,
): Judgement {
  const { outcome, detail } = judge("printed");
  return outcome === "false" && !isCertain
    ? notCheckable("guidance", saying("why.open", { detail }), [cell])
    : judgeBoth("guidance", [cell], judge);
}
