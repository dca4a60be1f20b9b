import { saying, type Amount, type Saying } from "../../../phrase/saying";
import type { ClaimOutcome } from "../../claim";
import { convertReading } from "../../figure/convert-quantity";
import type { Band, Figure } from "../../figure/figures";
import type { PlanPoint, PlanStand } from "../../prose/find-plan";
import type { Quantity } from "../../prose/quantity/quantity";
import { amountLike } from "../../judgement/figure-sayings";

/** A plan in the unit of the cell: the values stated, and the room that their rounding leaves. */
export interface Plan {
  readonly lower: number;
  readonly upper: number;
  readonly room: number;
}

/** The plan that a quantity states, in the unit of a cell; null where the two measure different things. */
export function planBand(
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

/** The end or the middle of a plan, where one is named. */
export function pointOf(plan: Plan, point: PlanPoint): Plan {
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
export function standOf(
  actual: Band,
  plan: Plan,
  stand: PlanStand,
): ClaimOutcome {
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
export function shareOf(
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

/** "72.3%", or from the upper end to the lower: "67.6% to 72.9%". */
export function shareSaid(
  { value }: Band,
  { lower, upper }: Plan,
): Amount | Saying {
  const percent = (of: number): Amount => ({
    value: (100 * value) / of,
    decimals: 1,
    unit: "%",
  });
  return lower === upper
    ? percent(lower)
    : saying("figure.range", { low: percent(upper), high: percent(lower) });
}

/** "95,000 to 105,000 oz". */
export function planSaid(
  { lower, upper }: Plan,
  cell: Figure,
): Amount | Saying {
  const high = amountLike(upper, cell);
  return lower === upper
    ? high
    : saying("figure.range", {
        low: { ...high, value: lower, unit: null },
        high,
      });
}
