import { daysOfPeriod } from "../link/days-of-period";
import { conversionFactors } from "../link/convert-quantity";
import {
  bandAround,
  bandOf,
  bandsMeet,
  type Band,
  type Basis,
  type Figure,
} from "../link/figures";
import type { Context } from "../link/context";
import {
  isBeyondDoubt,
  linkRows,
  ofPeriod,
  type Asked,
} from "../link/link-figures";
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
  if (quantity.hedge !== null || quantity.upper !== null) return null;
  const { exact } = linkRows(asked, context, null);
  const tonnes = ofPeriod(exact, asked.period).filter(
    ({ features }) => features?.isRate === false,
  );
  const massed = tonnes.filter(
    ({ row }) => conversionFactors("ton", row.unit).length > 0,
  );
  const cell = massed.find((one) => holds(one, asked)) ?? massed[0];
  if (!cell) return null;
  const days = daysOfPeriod(cell.period);
  if (days === null)
    return notCheckable("rate", "the days of the period are not known", [cell]);
  const judged = judgeBoth("rate", [cell], (basis) =>
    standing(cell, basis, asked, days),
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

function holds(cell: Figure, asked: Asked): boolean {
  const days = daysOfPeriod(cell.period);
  return (
    days !== null && standing(cell, "printed", asked, days).outcome === "true"
  );
}

function standing(
  cell: Figure,
  basis: Basis,
  asked: Asked,
  days: number,
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
  const fitting = bases.find((one) => meets(tonnes, asked, one.days));
  if (fitting)
    return { outcome: "true", detail: working(cell, basis, tonnes, fitting) };
  const said = asked.quantity.readings[0]?.value ?? 0;
  const implied = said > 0 ? tonnes.value / said : Infinity;
  const detail = `${working(cell, basis, tonnes, { days, words: "calendar days" })}; the rate said would take ${showNumber(implied, 1)} days`;
  return {
    outcome: implied < days && implied > days / 2 ? "undecided" : "false",
    detail,
  };
}

function meets(tonnes: Band, asked: Asked, days: number): boolean {
  return asked.quantity.readings.some(({ value, step }) =>
    bandsMeet(
      { low: tonnes.low / days, high: tonnes.high / days },
      bandAround(value, step / 2),
    ),
  );
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
