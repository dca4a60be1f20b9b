import type { ClaimOutcome } from "../claim";
import { ask, type Asked } from "../link/ask";
import { isBeyondDoubt, isTold } from "../link/beyond-doubt";
import { isInBase } from "../link/choose-period";
import type { Context } from "../link/context";
import { conversionFactors, convertReading } from "../link/convert-quantity";
import { bandOf, type Band, type Figure } from "../link/figures";
import { kindest } from "../link/hold-figure";
import { holdReading } from "../link/hold-quantity";
import { linkRows, ofPeriod } from "../link/link-rows";
import {
  findPlanShare,
  findPlanStand,
  type PlanPoint,
  type PlanStand,
} from "../prose/find-plan";
import type { Quantity } from "../prose/quantity";
import { within } from "../prose/read-sentence";
import { explainMissing } from "./explain-missing";
import {
  judgeBoth,
  nameOf,
  notCheckable,
  showFigure,
  showNumber,
  withUnit,
  type Judgement,
} from "./judgement";
import { quotedCell } from "./quote";

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
  const judged = judgeBoth("guidance", [actual.cell], (basis) => ({
    outcome: standOf(bandOf(actual.cell, basis), plan, found.stand),
    detail: `${nameOf(actual.cell)}: ${showFigure(actual.cell, basis)} against ${showPlan(plan, actual.cell)}`,
  }));
  return openUnlessClear(judged, actual);
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
  const judged = judgeBoth("guidance", [actual.cell], (basis) => {
    const share = shareOf(bandOf(actual.cell, basis), plan, sign);
    const holds = quantity.readings.map((reading) =>
      holdReading(share, reading, quantity.hedge, context.settings, {
        unit: reading.step,
        isPercent: true,
      }),
    );
    return {
      outcome: kindest(holds).outcome,
      detail: `${nameOf(actual.cell)}: ${showFigure(actual.cell, basis)} is ${showShare(bandOf(actual.cell, basis), plan)} of ${showPlan(plan, actual.cell)}`,
    };
  });
  return openUnlessClear(judged, actual);
}

/** The cell that stands against a plan, and whether nothing else can be meant. */
interface Actual {
  readonly cell: Figure;
  readonly isCertain: boolean;
}

/** A plan in the unit of the cell: the values stated, and the room that their rounding leaves. */
interface Plan {
  readonly lower: number;
  readonly upper: number;
  readonly room: number;
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

function planBand(
  { readings, upper, unit }: Quantity,
  { row }: Figure,
): Plan | null {
  const [low] = readings
    .slice(0, 1)
    .flatMap((one) => convertReading(one, unit, row.unit).slice(0, 1));
  const [high = low] = (upper ?? [])
    .slice(0, 1)
    .flatMap((one) => convertReading(one, unit, row.unit).slice(0, 1));
  return low && high
    ? { lower: low.value, upper: high.value, room: low.step / 2 }
    : null;
}

function pointOf(plan: Plan, point: PlanPoint): Plan {
  const at = (value: number): Plan => ({ ...plan, lower: value, upper: value });
  switch (point) {
    case "lower":
      return at(plan.lower);
    case "upper":
      return at(plan.upper);
    case "middle":
      return at((plan.lower + plan.upper) / 2);
    case "range":
      return plan;
  }
}

/** Above and below are strict; a plan met by passing it is left open, and so is an end of the range in its middle third. */
function standOf(actual: Band, plan: Plan, stand: PlanStand): ClaimOutcome {
  const { lower, upper, room } = plan;
  const isAbove = actual.low > upper;
  const isBelow = actual.high < lower;
  if (stand === "exceeds")
    return isAbove ? "true" : actual.high <= upper ? "false" : "undecided";
  if (stand === "fallsShort")
    return isBelow ? "true" : actual.low >= lower ? "false" : "undecided";
  const isOutside = actual.low > upper + room || actual.high < lower - room;
  if (stand === "within") return isOutside ? "false" : "true";
  if (stand === "meets" && lower === upper)
    return actual.high >= lower - room ? "true" : "false";
  if (isOutside) return isAbove && stand === "meets" ? "undecided" : "false";
  if (stand === "meets") return "true";
  const share = (actual.value - lower) / (upper - lower);
  const along = stand === "upperEnd" ? share : 1 - share;
  return along >= 2 / 3 ? "true" : along < 1 / 3 ? "false" : "undecided";
}

/** Per cent of the plan, or with a direction the distance to it, over all of a range that no single value is named of. */
function shareOf(
  actual: Band,
  { lower, upper }: Plan,
  sign: 1 | -1 | null,
): Band {
  const ends = [(100 * actual.low) / upper, (100 * actual.high) / lower];
  const shares = [
    (50 * actual.value) / upper + (50 * actual.value) / lower,
    ...ends,
  ];
  const [value = 0, low = 0, high = 0] =
    sign === null ? shares : shares.map((one) => sign * (one - 100));
  return { value, low: Math.min(low, high), high: Math.max(low, high) };
}

function showShare({ value }: Band, { lower, upper }: Plan): string {
  const percent = (part: number): string => `${showNumber(100 * part, 1)}%`;
  return lower === upper
    ? percent(value / lower)
    : `${percent(value / upper)} to ${percent(value / lower)}`;
}

function showPlan({ lower, upper }: Plan, { row, decimals }: Figure): string {
  const show = (value: number): string => showNumber(value, decimals);
  const ends = lower === upper ? [lower] : [lower, upper];
  return withUnit(ends.map(show).join(" to "), row.unit);
}

/** What does not hold is only called so where the actual is beyond doubt. */
function openUnlessClear(judged: Judgement, { isCertain }: Actual): Judgement {
  return judged.verdict === "false" && !isCertain
    ? notCheckable(
        "guidance",
        `the words leave open which figure is meant; ${judged.message.replace(/^.*?\(|\)\.$/g, "")}`,
        judged.figures,
      )
    : judged;
}
