import { conversionFactors } from "../../figure/convert-quantity";
import { bandOf, type Basis, type Figure } from "../../figure/figures";
import type { Asked } from "../../link/ask";
import type { Context } from "../../link/context";
import type { Slot } from "../../period/slot";
import { showNumber, withUnit } from "../judgement";
import { doneOf, type Done } from "./year-done";

/** Something set beside a statement about the future, and the cells it rests on. */
export interface Note {
  readonly words: string;
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
  return last ? [noteBoth(asked, [last], 1, last.period.label)] : [];
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
  return last ? [noteBoth(asked, [last], 1, last.period.label)] : [];
}

/** Four times the newest quarter. */
function runRate(asked: Asked, row: readonly Figure[]): readonly Note[] {
  const last = newestQuarter(row);
  return last
    ? [noteBoth(asked, [last], 4, `run rate of ${last.period.label} × 4`)]
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
  const show = (value: number): string =>
    withUnit(showNumber(value, last.decimals), last.row.unit);
  const say = (basis: Basis): string => {
    const sum = figures.reduce(
      (total, one) => total + bandOf(one, basis).value,
      0,
    );
    const made = `${name} ${figures.length === 1 ? "makes" : "make"} ${show(sum)}`;
    if (ends.every((end) => end <= sum)) return `${made}, no less than it`;
    const needs = ends.map((end) => show((end - sum) / left)).join(" to ");
    const rest =
      left === 1
        ? "the remaining quarter needs"
        : `each of the ${left} remaining quarters needs`;
    return `${made}, so ${rest} ${needs} (${show(sum / quarters)} a quarter so far)`;
  };
  return [{ words: bothBases(figures, say), figures }];
}

function noteBoth(
  asked: Asked,
  figures: readonly Figure[],
  times: number,
  name: string,
): Note {
  const say = (basis: Basis): string => {
    const [cell] = figures;
    const value = (cell ? bandOf(cell, basis).value : 0) * times;
    return `${name} ${withUnit(showNumber(value, cell?.decimals ?? 0), cell?.row.unit ?? null)}${placeOf(value, targetEnds(asked, cell))}`;
  };
  return { words: bothBases(figures, say), figures };
}

function bothBases(
  figures: readonly Figure[],
  say: (basis: Basis) => string,
): string {
  const isRebuilt = figures.some(({ rebuilt }) => rebuilt !== null);
  return isRebuilt
    ? `${say("printed")}; on the rebuilt figures ${say("rebuilt")}`
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

function placeOf(value: number, ends: readonly number[] | null): string {
  const [low, high] = ends ?? [];
  if (low === undefined || value <= 0) return "";
  const share = (to: number): string =>
    `${to >= value ? "+" : ""}${showNumber(100 * (to / value - 1), 1)}%`;
  if (high === undefined) return ` (the statement is ${share(low)} to it)`;
  const where =
    value < low
      ? "below the range"
      : value > high
        ? "above the range"
        : "inside the range";
  return ` (${where}; its middle is ${share((low + high) / 2)} to it)`;
}
