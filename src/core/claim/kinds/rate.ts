import type { ClaimOutcome } from "../claim";
import type { ClaimSettings } from "../claim-settings";
import { daysOfPeriod } from "../figure/days-of-period";
import { conversionFactors } from "../figure/convert-quantity";
import { bandOf, type Band, type Basis, type Figure } from "../figure/figures";
import { kindest } from "../figure/hold-figure";
import { holdReading } from "../figure/hold-quantity";
import type { Context } from "../link/context";
import type { Asked } from "../link/ask";
import { linkRows, ofPeriod } from "../link/link-rows";
import { isBeyondDoubt, isOneSubject } from "../link/beyond-doubt";
import {
  judgeBoth,
  nameOf,
  notCheckable,
  showFigure,
  showNumber,
  type Judgement,
  type Standing,
} from "./judgement";

/** A count of days and where it comes from. */
interface DayBasis {
  readonly days: number;
  readonly words: string;
}

/** "245 tonnes per day": the tonnes of the period over its calendar days; other day counts are named where they reproduce it. */
export function judgeRate(asked: Asked, context: Context): Judgement | null {
  const { quantity } = asked;
  if (quantity.unit !== "tpd" && quantity.unit !== "ton/d") return null;
  if (quantity.upper !== null) return null;
  const { exact } = linkRows(asked, context, null);
  const tonnes = ofPeriod(exact, asked.period).filter(
    ({ features }) => features?.isRate === false,
  );
  const massed = tonnes.filter(
    ({ row }) => conversionFactors("ton", row.unit).length > 0,
  );
  const cell = massed.find((one) => holds(one, asked, context)) ?? massed[0];
  if (!cell || !isOneSubject(massed)) return null;
  const days = daysOfPeriod(cell.period);
  if (days === null)
    return notCheckable("rate", "the days of the period are not known", [cell]);
  const judged = judgeBoth("rate", [cell], (basis) =>
    standing(cell, basis, asked, days, context.settings),
  );
  const isOpen = judged.verdict === "false" && !isBeyondDoubt(asked, tonnes);
  return isOpen
    ? {
        ...judged,
        verdict: "not-checkable",
        rebuiltVerdict: null,
        message: judged.message.replace(
          /^Does not hold/,
          "Not checkable: does not follow",
        ),
      }
    : judged;
}

function holds(cell: Figure, asked: Asked, { settings }: Context): boolean {
  const days = daysOfPeriod(cell.period);
  return (
    days !== null &&
    standing(cell, "printed", asked, days, settings).outcome === "true"
  );
}

function standing(
  cell: Figure,
  basis: Basis,
  asked: Asked,
  days: number,
  settings: ClaimSettings,
): Standing {
  const tonnes = inTonnes(bandOf(cell, basis), cell);
  const bases: readonly DayBasis[] = [
    { days, words: "calendar days" },
    { days: Math.round(days / 30.4) * 30, words: "days of 30-day months" },
    {
      days: (365 / 12) * Math.round(days / 30.4),
      words: "days, 365 spread evenly",
    },
  ];
  const holdsOn = (one: DayBasis): ClaimOutcome =>
    holdRate(tonnes, asked, one.days, settings);
  // A bound is no sign of another count of days.
  const tried = asked.quantity.hedge === null ? bases : bases.slice(0, 1);
  const fitting = tried.find((one) => holdsOn(one) === "true");
  if (fitting)
    return { outcome: "true", detail: working(cell, basis, tonnes, fitting) };
  const calendar = { days, words: "calendar days" };
  const said = asked.quantity.readings[0]?.value ?? 0;
  const implied = said > 0 ? tonnes.value / said : Infinity;
  const detail = `${working(cell, basis, tonnes, calendar)}; the rate said would take ${showNumber(implied, 1)} days`;
  const isRunning = implied < days && implied > days / 2;
  return { outcome: isRunning ? "undecided" : holdsOn(calendar), detail };
}

function holdRate(
  tonnes: Band,
  { quantity }: Asked,
  days: number,
  settings: ClaimSettings,
): ClaimOutcome {
  const rate = {
    value: tonnes.value / days,
    low: tonnes.low / days,
    high: tonnes.high / days,
  };
  const holds = quantity.readings.map((reading) =>
    holdReading(rate, reading, quantity.hedge, settings, {
      unit: rate.high - rate.low,
      isPercent: false,
    }),
  );
  return kindest(holds).outcome;
}

/** Prose tons follow the row's own ton; tonnes stay tonnes. */
function inTonnes(band: Band, { row }: Figure): Band {
  const [factor = 1] = conversionFactors(
    row.unit === "st" || row.unit === "kst" ? "ton" : "t",
    row.unit === "kst" ? "st" : row.unit,
  );
  const size =
    row.unit === "st" || row.unit === "kst"
      ? row.unit === "kst"
        ? 1000
        : 1
      : 1 / factor;
  return {
    value: band.value * size,
    low: band.low * size,
    high: band.high * size,
  };
}

function working(
  cell: Figure,
  basis: Basis,
  tonnes: Band,
  { days, words }: DayBasis,
): string {
  return `${nameOf(cell)}: ${showFigure(cell, basis)} over ${showNumber(days, Number.isInteger(days) ? 0 : 2)} ${words} is ${showNumber(tonnes.value / days, 1)} a day`;
}
