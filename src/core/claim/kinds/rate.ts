import { saying, type Amount, type Saying } from "../../phrase/saying";
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
import { namedFigure } from "../judgement/figure-sayings";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
  type Standing,
} from "../judgement/judgement";

/** A count of days and where it comes from. */
interface DayBasis {
  readonly days: number;
  readonly key: "calendarDays" | "monthDays" | "evenDays";
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
    return notCheckable("rate", saying("why.daysUnknown"), [cell]);
  const judge = (basis: Basis): Standing =>
    standing(cell, basis, asked, days, context.settings);
  const { outcome, detail } = judge("printed");
  return outcome === "false" && !isBeyondDoubt(asked, tonnes)
    ? notCheckable("rate", saying("why.doesNotFollow", { detail }), [cell])
    : judgeBoth("rate", [cell], judge);
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
    { days, key: "calendarDays" },
    { days: Math.round(days / 30.4) * 30, key: "monthDays" },
    { days: (365 / 12) * Math.round(days / 30.4), key: "evenDays" },
  ];
  const holdsOn = (one: DayBasis): ClaimOutcome =>
    holdRate(tonnes, asked, one.days, settings);
  // A bound is no sign of another count of days.
  const tried = asked.quantity.hedge === null ? bases : bases.slice(0, 1);
  const fitting = tried.find((one) => holdsOn(one) === "true");
  if (fitting)
    return { outcome: "true", detail: working(cell, basis, tonnes, fitting) };
  const calendar: DayBasis = { days, key: "calendarDays" };
  const said = asked.quantity.readings[0]?.value ?? 0;
  const implied = said > 0 ? tonnes.value / said : Infinity;
  const detail = saying("detail.further", {
    detail: working(cell, basis, tonnes, calendar),
    further: saying("detail.impliedDays", {
      days: { value: implied, decimals: 1, unit: "days" },
    }),
  });
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
  { days, key }: DayBasis,
): Saying {
  const plain = (value: number, decimals: number): Amount => ({
    value,
    decimals,
    unit: null,
  });
  return saying("detail.rate", {
    figure: namedFigure(cell, basis),
    days: saying(`detail.${key}`, {
      days: plain(days, Number.isInteger(days) ? 0 : 2),
    }),
    rate: plain(tonnes.value / days, 1),
  });
}
