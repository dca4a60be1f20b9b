import type { UnitId } from "../../unit/unit";
import type { ProseUnit } from "../lexicon/lexicon";
import type { Reading } from "../prose/read-number";

interface Scale {
  readonly kind: "mass" | "grade" | "percent" | "rate";
  /** Grams, grams per tonne, per cent, tonnes a day in one unit; several where the print leaves a choice. */
  readonly sizes: readonly number[];
}

const GRAMS_PER_OUNCE = 31.1034768;
const GRAMS_PER_POUND = 453.59237;
const TONNES_PER_SHORT_TON = 0.90718474;
const SHORT_TON = 1e6 * TONNES_PER_SHORT_TON;

const mass = (...sizes: readonly number[]): Scale => ({ kind: "mass", sizes });
const grade = (...sizes: readonly number[]): Scale => ({
  kind: "grade",
  sizes,
});
const rate = (...sizes: readonly number[]): Scale => ({ kind: "rate", sizes });
const percent: Scale = { kind: "percent", sizes: [1] };
const OUNCE_PER_TON = GRAMS_PER_OUNCE / TONNES_PER_SHORT_TON;

const PROSE: Readonly<Record<ProseUnit, Scale>> = {
  oz: mass(GRAMS_PER_OUNCE),
  koz: mass(1e3 * GRAMS_PER_OUNCE),
  Moz: mass(1e6 * GRAMS_PER_OUNCE),
  lb: mass(GRAMS_PER_POUND),
  klb: mass(1e3 * GRAMS_PER_POUND),
  Mlb: mass(1e6 * GRAMS_PER_POUND),
  kg: mass(1e3),
  t: mass(1e6),
  kt: mass(1e9),
  Mt: mass(1e12),
  ton: mass(1e6, SHORT_TON),
  "g/t": grade(1),
  "oz/ton": grade(OUNCE_PER_TON, GRAMS_PER_OUNCE),
  "%": percent,
  tpd: rate(1),
  "ton/d": rate(1, TONNES_PER_SHORT_TON),
};

const PRINTED: Readonly<Partial<Record<UnitId, Scale>>> = {
  ...{ oz: PROSE.oz, koz: PROSE.koz, Moz: PROSE.Moz },
  ...{ lb: PROSE.lb, klb: PROSE.klb, Mlb: PROSE.Mlb },
  ...{ g: mass(1), kg: PROSE.kg, t: PROSE.t, kt: PROSE.kt, Mt: PROSE.Mt },
  ...{ st: mass(SHORT_TON), kst: mass(1e3 * SHORT_TON) },
  ...{ "g/t": PROSE["g/t"], "oz/st": grade(OUNCE_PER_TON) },
  ...{ "oz/ton?": PROSE["oz/ton"], "%": percent },
  ...{ tpd: rate(1), stpd: rate(TONNES_PER_SHORT_TON) },
};

/** Units in which a prose figure may be meant in a row's unit; empty where the two measure different things. */
export function conversionFactors(
  from: ProseUnit,
  to: UnitId | null,
): readonly number[] {
  const prose = PROSE[from];
  const printed = to === null ? undefined : PRINTED[to];
  if (!printed || printed.kind !== prose.kind) return [];
  const factors = prose.sizes.flatMap((size) =>
    printed.sizes.map((unit) => Number((size / unit).toPrecision(13))),
  );
  return [...new Set(factors)];
}

/** A prose reading in the unit of a row: value and step, once for every way the units may be meant. */
export function convertReading(
  reading: Reading,
  from: ProseUnit | null,
  to: UnitId | null,
): readonly Reading[] {
  const factors = from === null ? [1] : conversionFactors(from, to);
  return factors.map((factor) => ({
    value: Number((reading.value * factor).toPrecision(13)),
    step: reading.step * factor,
  }));
}
