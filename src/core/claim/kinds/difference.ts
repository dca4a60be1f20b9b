import type { Context } from "../link/context";
import { convertReading } from "../figure/convert-quantity";
import { bandOf, type Basis } from "../figure/figures";
import { kindest } from "../figure/hold-figure";
import { holdReading } from "../figure/hold-quantity";
import type { Asked } from "../link/ask";
import { linkRows } from "../link/link-rows";
import { earlierThan } from "../period/choose-base";
import { explainMissing } from "../judgement/explain-missing";
import {
  growthDetail,
  pairsOf,
  pointsOf,
  type Pair,
} from "../judgement/growth";
import {
  judgeBoth,
  notCheckable,
  type Judgement,
  type Standing,
} from "../judgement/judgement";

/** "rose by 20,080 ounces", "20,080 ounces more than in the second quarter": the difference of two cells, never a level. */
export function judgeDifference(
  asked: Asked,
  sign: 1 | -1,
  context: Context,
): Judgement {
  const { exact } = linkRows(asked, context, asked.quantity.unit);
  const base =
    asked.base ?? earlierThan(asked.period.slots[0] ?? context.current);
  const pair = pairsOf(exact, asked.period, base).find(
    (one) => standing(one, "printed", asked, sign, context).outcome === "true",
  );
  return pair
    ? judgeBoth("change", [pair.now, pair.base], (basis) =>
        standing(pair, basis, asked, sign, context),
      )
    : notCheckable("change", explainMissing(asked, context));
}

function standing(
  pair: Pair,
  basis: Basis,
  { quantity }: Asked,
  sign: 1 | -1,
  { settings }: Context,
): Standing {
  const band = pointsOf(bandOf(pair.now, basis), bandOf(pair.base, basis));
  const along =
    sign > 0 ? band : { value: -band.value, low: -band.high, high: -band.low };
  const print = { unit: 10 ** -pair.now.decimals, isPercent: false };
  const holds = quantity.readings.flatMap((reading) =>
    convertReading(reading, quantity.unit, pair.now.row.unit).map((own) =>
      holdReading(along, own, quantity.hedge, settings, print),
    ),
  );
  return { outcome: kindest(holds).outcome, detail: growthDetail(pair, basis) };
}
