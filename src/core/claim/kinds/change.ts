import type { Context } from "../link/context";
import { isChosen, type PeriodChoice } from "../link/match-periods";
import { bandOf, type Band, type Basis, type Figure } from "../link/figures";
import { holdReading, type Hold } from "../link/hold-quantity";
import { kindest } from "../link/hold-figure";
import {
  earlierThan,
  isBeyondDoubt,
  linkRows,
  ofPeriod,
  type Asked,
} from "../link/link-figures";
import { compiled } from "../prose/find-words";
import { explainMissing } from "./explain-missing";
import {
  judgeBoth,
  nameOf,
  notCheckable,
  showFigure,
  showNumber,
  type Judgement,
  type Standing,
} from "./judgement";

/** A cell and the cell of the period it is compared with. */
interface Pair {
  readonly now: Figure;
  readonly base: Figure;
}

/** Up or down, where the words make the percentage a growth; null where it is a level. */
export function directionOf({
  sentence,
  clause,
  quantity,
}: Asked): 1 | -1 | null {
  if (quantity.unit !== "%") return null;
  if (quantity.hasSign) return quantity.sign;
  const { up, down, to } = sentence.lexicon;
  const before = sentence.text.slice(clause.start, quantity.start);
  const after = sentence.text.slice(
    quantity.end,
    Math.min(clause.end, quantity.end + 40),
  );
  const follows = firstDirection(after, up, down);
  if (follows && follows.at <= 16 && !/\d/.test(after.slice(0, follows.at)))
    return follows.sign;
  const leads = lastDirection(before, up, down);
  if (!leads) return null;
  const gap = before.slice(leads.end);
  const isLevel =
    gap.search(compiled(to)) >= 0 || /\d/.test(gap) || gap.length > 48;
  return isLevel ? null : leads.sign;
}

/** "increased 21% compared to the prior quarter": growth of the printed cells, with the room that rounding leaves. */
export function judgeChange(
  asked: Asked,
  sign: 1 | -1,
  context: Context,
): Judgement {
  const { exact, loose } = linkRows(asked, context, null);
  const base =
    asked.base ?? earlierThan(asked.period.slots[0] ?? context.current);
  const named = pairs(ofPeriod(exact, asked.period), exact, base);
  const other = pairs(ofPeriod(loose, asked.period), loose, base);
  const holds = (pair: Pair): boolean =>
    standing(pair, "printed", asked, sign, context).outcome === "true";
  const pair =
    named.find(holds) ?? (asked.base ? other.find(holds) : undefined);
  if (pair) return judged(pair, asked, sign, context);
  const [first] = named;
  const isClear =
    first !== undefined &&
    asked.base !== null &&
    base.isCertain &&
    isBeyondDoubt(
      assumed(asked),
      named.map(({ now }) => now),
    );
  if (first && isClear) return judged(first, asked, sign, context);
  const printed = first ? `; ${growthWords(first, "printed")}` : "";
  const reason =
    first && !asked.base
      ? "the sentence names no period to compare with"
      : explainMissing(asked, context);
  return notCheckable("change", `${reason}${printed}`);
}

/** A base counted from the release's own period names that period too. */
function assumed(asked: Asked): Asked {
  return { ...asked, hasPeriod: asked.hasPeriod || asked.base !== null };
}

function pairs(
  now: readonly Figure[],
  all: readonly Figure[],
  base: PeriodChoice,
): readonly Pair[] {
  return now.flatMap((figure) =>
    all
      .filter(
        ({ cell, period }) =>
          cell.table === figure.cell.table &&
          cell.row === figure.cell.row &&
          cell.column !== figure.cell.column &&
          isChosen(base, period) &&
          period.entity === figure.period.entity,
      )
      .map((other) => ({ now: figure, base: other })),
  );
}

function judged(
  pair: Pair,
  asked: Asked,
  sign: 1 | -1,
  context: Context,
): Judgement {
  const note = asked.base
    ? ""
    : `The sentence names no base; this is against ${pair.base.period.label}.`;
  return judgeBoth(
    "change",
    [pair.now, pair.base],
    (basis) => standing(pair, basis, asked, sign, context),
    note,
  );
}

function standing(
  pair: Pair,
  basis: Basis,
  asked: Asked,
  sign: 1 | -1,
  context: Context,
): Standing {
  const bands = [growthOf(bandOf(pair.now, basis), bandOf(pair.base, basis))];
  if (pair.now.row.unit === "%")
    bands.push(pointsOf(bandOf(pair.now, basis), bandOf(pair.base, basis)));
  const holds = bands.flatMap((band) =>
    band
      ? asked.quantity.readings.map((reading) =>
          holdGrowth(band, reading, asked, sign, context),
        )
      : [],
  );
  return {
    outcome: holds.length === 0 ? "not-checkable" : kindest(holds).outcome,
    detail: growthWords(pair, basis),
  };
}

/** Growth counted in the direction said, so that "down more than 5%" is a bound on the fall. */
function holdGrowth(
  band: Band,
  reading: { value: number; step: number },
  asked: Asked,
  sign: 1 | -1,
  context: Context,
): Hold {
  const along =
    sign > 0 ? band : { value: -band.value, low: -band.high, high: -band.low };
  return holdReading(along, reading, asked.quantity.hedge, context.settings, {
    unit: reading.step,
    isPercent: true,
  });
}

/** Per cent, from the smallest new over the largest old to the largest new over the smallest old. */
export function growthOf(now: Band, base: Band): Band | null {
  if (base.low <= 0 || now.low < 0) return null;
  return {
    value: 100 * (now.value / base.value - 1),
    low: 100 * (now.low / base.high - 1),
    high: 100 * (now.high / base.low - 1),
  };
}

function pointsOf(now: Band, base: Band): Band {
  return {
    value: now.value - base.value,
    low: now.low - base.high,
    high: now.high - base.low,
  };
}

function growthWords({ now, base }: Pair, basis: Basis): string {
  const growth = growthOf(bandOf(now, basis), bandOf(base, basis));
  const percent = growth
    ? `${growth.value >= 0 ? "+" : ""}${showNumber(growth.value, 1)}%`
    : "no growth rate";
  return `${nameOf(now)}: ${showFigure(now, basis)} against ${showFigure(base, basis)} is ${percent}`;
}

interface Found {
  readonly at: number;
  readonly end: number;
  readonly sign: 1 | -1;
}

function directions(text: string, up: string, down: string): readonly Found[] {
  const find = (pattern: string, sign: 1 | -1): readonly Found[] =>
    [...text.matchAll(compiled(pattern))].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      sign,
    }));
  return [...find(up, 1), ...find(down, -1)].sort((a, b) => a.at - b.at);
}

function firstDirection(
  text: string,
  up: string,
  down: string,
): Found | undefined {
  return directions(text, up, down)[0];
}

/** "more than" and "less than" before the number are hedges, not directions. */
function lastDirection(
  text: string,
  up: string,
  down: string,
): Found | undefined {
  return directions(text, up, down)
    .filter(({ end }) => !/^\s+than\b/i.test(text.slice(end)))
    .at(-1);
}
