import { saying, type Saying } from "../../phrase/saying";
import type { PeriodKind } from "../../production/production-table";
import { bandOf, type Band, type Basis, type Figure } from "../figure/figures";
import { MOST_ALIKE } from "../link/beyond-doubt";
import { groupBy } from "../figure/group-by";
import { ofPeriod } from "../link/link-rows";
import type { PeriodChoice } from "../period/match-periods";
import { figureAmount, namedFigure } from "./figure-sayings";

/** A cell and the cell of the period it is compared with. */
export interface Pair {
  readonly now: Figure;
  readonly base: Figure;
}

/** Cells of a period, each with the cell of its own row in the base period. */
export function pairsOf(
  figures: readonly Figure[],
  period: PeriodChoice,
  base: PeriodChoice,
): readonly Pair[] {
  const own = ofPeriod(figures, period);
  if (own.length > MOST_ALIKE) return [];
  const bases = groupBy(ofPeriod(figures, base), ({ source }) => source);
  return own.flatMap((now) =>
    (bases.get(now.source) ?? [])
      .filter(
        (one) =>
          one.period !== now.period &&
          isComparable(now.period.kind, one.period.kind),
      )
      .map((one) => ({ now, base: one })),
  );
}

/** A quarter is not held against a year; spans to date carry several names. */
function isComparable(now: PeriodKind, base: PeriodKind): boolean {
  const isShort = (kind: PeriodKind): boolean =>
    kind === "quarter" || kind === "month";
  return now === base || (!isShort(now) && !isShort(base));
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

/** Percentage points between two percentages. */
export function pointsOf(now: Band, base: Band): Band {
  return {
    value: now.value - base.value,
    low: now.low - base.high,
    high: now.high - base.low,
  };
}

/** "Silver, Q4: 608,093 oz against 500,703 oz is +21.4%". */
export function growthDetail(pair: Pair, basis: Basis): Saying {
  const growth = growthOf(bandOf(pair.now, basis), bandOf(pair.base, basis));
  if (growth === null) return saying("detail.noGrowth", sides(pair, basis));
  return saying("detail.growth", {
    ...sides(pair, basis),
    growth: { value: growth.value, decimals: 1, unit: "%", isSigned: true },
  });
}

/** "Silver recovery, Q4: 91.5% against 90.0% is +1.5 points". */
export function pointsDetail(pair: Pair, basis: Basis): Saying {
  const { now, base } = pair;
  const { value } = pointsOf(bandOf(now, basis), bandOf(base, basis));
  const decimals = Math.max(now.decimals, base.decimals);
  return saying("detail.growth", {
    ...sides(pair, basis),
    growth: { value, decimals, unit: "points", isSigned: true },
  });
}

function sides({ now, base }: Pair, basis: Basis) {
  return { figure: namedFigure(now, basis), other: figureAmount(base, basis) };
}
