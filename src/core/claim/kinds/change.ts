import { saying, type Saying } from "../../phrase/saying";
import type { Context } from "../link/context";
import { bandOf, type Band, type Basis } from "../figure/figures";
import { kindest } from "../figure/hold-figure";
import { holdReading, type Hold } from "../figure/hold-quantity";
import type { Asked } from "../link/ask";
import { linkRows } from "../link/link-rows";
import { isBeyondDoubt, isTold } from "../link/beyond-doubt";
import { earlierThan } from "../period/choose-base";
import { explainMissing } from "../judgement/explain-missing";
import {
  growthOf,
  growthDetail,
  pairsOf,
  pointsOf,
  pointsDetail,
  type Pair,
} from "../judgement/growth";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
  type Standing,
} from "../judgement/judgement";

/** "increased 21% compared to the prior quarter": growth of the printed cells, with the room that rounding leaves. */
export function judgeChange(
  asked: Asked,
  sign: 1 | -1,
  context: Context,
): Judgement {
  const { exact, loose } = linkRows(asked, context, null);
  const base =
    asked.base ?? earlierThan(asked.period.slots[0] ?? context.current);
  const named = pairsOf(exact, asked.period, base);
  const other = pairsOf(loose, asked.period, base);
  const holds = (pair: Pair): boolean =>
    standing(pair, "printed", asked, sign, context).outcome === "true";
  const pair =
    chosenPair(named, asked, holds) ??
    (asked.base ? chosenPair(other, asked, holds) : null);
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
  const reason =
    first && !asked.base
      ? saying("why.noBase")
      : explainMissing(asked, context);
  return notCheckable(
    "change",
    first
      ? saying("detail.further", {
          detail: reason,
          further: growthDetail(first, "printed"),
        })
      : reason,
  );
}

/** The first that holds, where all are of one thing: what moved is not told by whether the sentence holds for it. */
function chosenPair(
  pairs: readonly Pair[],
  asked: Asked,
  holds: (pair: Pair) => boolean,
): Pair | null {
  const now = pairs.map((pair) => pair.now);
  return isTold(now, asked) ? (pairs.find(holds) ?? null) : null;
}

/** A base counted from the release's own period names that period too. */
function assumed(asked: Asked): Asked {
  return { ...asked, hasPeriod: asked.hasPeriod || asked.base !== null };
}

function judged(
  pair: Pair,
  asked: Asked,
  sign: 1 | -1,
  context: Context,
): Judgement {
  const notes = asked.base
    ? []
    : [saying("claim.baseAssumed", { period: pair.base.period.label })];
  return judgeBoth(
    "change",
    [pair.now, pair.base],
    (basis) => standing(pair, basis, asked, sign, context),
    notes,
  );
}

function standing(
  pair: Pair,
  basis: Basis,
  asked: Asked,
  sign: 1 | -1,
  context: Context,
): Standing {
  const now = bandOf(pair.now, basis);
  const base = bandOf(pair.base, basis);
  const points = pair.now.row.unit === "%" ? [pointsOf(now, base)] : [];
  const bands =
    asked.quantity.unit === "points"
      ? points
      : [growthOf(now, base), ...points];
  const holds = bands.flatMap((band) =>
    band
      ? asked.quantity.readings.map((reading) =>
          holdGrowth(band, reading, asked, sign, context),
        )
      : [],
  );
  return {
    outcome: holds.length === 0 ? "not-checkable" : kindest(holds).outcome,
    detail: changeDetail(pair, basis, asked),
  };
}

/** A change in points is shown in points. */
function changeDetail(pair: Pair, basis: Basis, { quantity }: Asked): Saying {
  return quantity.unit === "points"
    ? pointsDetail(pair, basis)
    : growthDetail(pair, basis);
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
