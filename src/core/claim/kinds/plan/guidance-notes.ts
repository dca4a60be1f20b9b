import {
  saying,
  type Amount,
  type Said,
  type Saying,
} from "../../../phrase/saying";
import { conversionFactors } from "../../figure/convert-quantity";
import { bandOf, type Basis, type Figure } from "../../figure/figures";
import type { Asked } from "../../link/ask";
import type { Context } from "../../link/context";
import type { Slot } from "../../period/slot";
import { amountLike } from "../../judgement/figure-sayings";
import { doneOf, type Done } from "./year-done";

/** Something set beside a statement about the future, and the cells it rests on. */
export interface Note {
  readonly words: Saying;
  readonly figures: readonly Figure[];
}

/** What the tables have to say to a plan: what of the year is done and what remains, the last year, the run rate. */
export function notesOf(
  asked: Asked,
  row: readonly Figure[],
  context: Context,
): readonly Note[] {
  const target = targetOf(asked, context);
  if (target?.kind === "quarter") return lastQuarter(asked, row);
  const done = target ? doneOf(row, target.year) : null;
  return done
    ? [...remaining(asked, done), ...runRate(asked, row)]
    : [...lastYear(asked, row), ...runRate(asked, row)];
}

/** The period spoken of: the one that is named; else the year that the release stands in, or the next where that is over. */
function targetOf(asked: Asked, { current }: Context): Slot | null {
  const [named] = asked.hasPeriod ? asked.period.slots : [];
  if (named?.kind === "year" || named?.kind === "quarter") return named;
  if (!current || current.year === null) return null;
  const isOver =
    current.kind === "year" ||
    (current.kind === "quarter" && current.index === 4) ||
    (current.kind === "half" && current.index === 2);
  return {
    kind: "year",
    year: isOver ? current.year + 1 : current.year,
    index: null,
  };
}

/** The newest quarter as it is, where a quarter is spoken of. */
function lastQuarter(asked: Asked, row: readonly Figure[]): readonly Note[] {
  const last = newestQuarter(row);
  return last ? [noteBoth(asked, last, 1, last.period.label)] : [];
}

function newestQuarter(row: readonly Figure[]): Figure | undefined {
  return row
    .filter(({ period }) => period.kind === "quarter" && period.year !== null)
    .sort((a, b) => timeOf(b) - timeOf(a))[0];
}

/** The last full year, and how far above or below it the statement lies. */
function lastYear(asked: Asked, row: readonly Figure[]): readonly Note[] {
  const years = row.filter(
    ({ period }) => period.kind === "year" && period.year !== null,
  );
  const last = [...years].sort(
    (a, b) => (b.period.year ?? 0) - (a.period.year ?? 0),
  )[0];
  return last ? [noteBoth(asked, last, 1, last.period.label)] : [];
}

/** Four times the newest quarter. */
function runRate(asked: Asked, row: readonly Figure[]): readonly Note[] {
  const last = newestQuarter(row);
  return last
    ? [
        noteBoth(
          asked,
          last,
          4,
          saying("plan.runRate", { period: last.period.label }),
        ),
      ]
    : [];
}

function timeOf({ period }: Figure): number {
  return (period.year ?? 0) * 10 + (period.index ?? 0);
}

/** What each remaining quarter must bring, against the newest one. */
function remaining(
  asked: Asked,
  { quarters, figures, name }: Done,
): readonly Note[] {
  const last = figures.at(-1);
  const ends = targetEnds(asked, last);
  if (!last || !ends) return [];
  const left = 4 - quarters;
  const say = (basis: Basis): Saying => {
    const sum = figures.reduce(
      (total, one) => total + bandOf(one, basis).value,
      0,
    );
    const made = saying("plan.made", {
      name,
      sum: amountLike(sum, last),
      count: figures.length,
    });
    if (ends.every((end) => end <= sum))
      return saying("plan.reached", { made });
    const needs = ends.map((end) => amountLike((end - sum) / left, last));
    return saying("plan.needs", {
      made,
      need: rangeOf(needs),
      soFar: amountLike(sum / quarters, last),
      count: left,
    });
  };
  return [{ words: bothBases(figures, say), figures }];
}

/** "10,500 oz", or from the lower to the upper: "10,500 oz to 12,000 oz" */
function rangeOf(amounts: readonly Amount[]): Said {
  const [low, high] = amounts;
  if (low === undefined) return "";
  return high === undefined ? low : saying("figure.range", { low, high });
}

function noteBoth(asked: Asked, cell: Figure, times: number, name: Said): Note {
  const ends = targetEnds(asked, cell);
  const say = (basis: Basis): Saying => {
    const value = bandOf(cell, basis).value * times;
    const figure = saying("plan.stands", {
      name,
      figure: amountLike(value, cell),
    });
    return placed(figure, value, ends);
  };
  return { words: bothBases([cell], say), figures: [cell] };
}

function bothBases(
  figures: readonly Figure[],
  say: (basis: Basis) => Saying,
): Saying {
  const isRebuilt = figures.some(({ rebuilt }) => rebuilt !== null);
  return isRebuilt
    ? saying("plan.bothBases", {
        printed: say("printed"),
        rebuilt: say("rebuilt"),
      })
    : say("printed");
}

/** The ends of the statement in the row's unit. */
function targetEnds(
  asked: Asked,
  cell: Figure | undefined,
): readonly number[] | null {
  const { unit, readings, upper } = asked.quantity;
  const factor =
    unit === null || !cell
      ? undefined
      : conversionFactors(unit, cell.row.unit)[0];
  const [lower] = readings;
  if (factor === undefined || !lower) return null;
  return [lower, ...(upper?.slice(0, 1) ?? [])].map(
    ({ value }) => value * factor,
  );
}

/** A figure with where the statement lies to it. */
function placed(
  figure: Saying,
  value: number,
  ends: readonly number[] | null,
): Saying {
  const [low, high] = ends ?? [];
  if (low === undefined || value <= 0) return figure;
  const shareTo = (end: number): Amount => ({
    value: 100 * (end / value - 1),
    decimals: 1,
    unit: "%",
    isSigned: true,
  });
  if (high === undefined)
    return saying("plan.single", { figure, share: shareTo(low) });
  const place = value < low ? "below" : value > high ? "above" : "inside";
  const share = shareTo((low + high) / 2);
  return saying(`plan.${place}`, { figure, share });
}
