import { convert } from "../../unit/convert";
import type { UnitId } from "../../unit/unit";
import type { ConvertibleUnit } from "../../unit/unit-table";
import type { ProseUnit } from "../lexicon/lexicon";
import type { Reading } from "../prose/quantity/read-number";

/** What prose units may stand for; several where the print leaves a choice. */
const MEANINGS: Readonly<Record<ProseUnit, readonly ConvertibleUnit[]>> = {
  oz: ["oz"],
  koz: ["koz"],
  Moz: ["Moz"],
  lb: ["lb"],
  klb: ["klb"],
  Mlb: ["Mlb"],
  kg: ["kg"],
  t: ["t"],
  kt: ["kt"],
  Mt: ["Mt"],
  ton: ["t", "st"],
  "g/t": ["g/t"],
  "oz/ton": ["oz/st", "oz/t"],
  "%": ["%"],
  points: [],
  tpd: ["tpd"],
  "ton/d": ["tpd", "stpd"],
};

/** Units in which a prose figure may be meant in a row's unit; empty where the two measure different things. */
export function conversionFactors(
  from: ProseUnit,
  to: UnitId | null,
): readonly number[] {
  const key = `${from}>${to ?? ""}`;
  const factors = known.get(key) ?? countFactors(from, to);
  known.set(key, factors);
  return factors;
}

/** Counted once for each pair of units, which are few. */
const known = new Map<string, readonly number[]>();

function countFactors(from: ProseUnit, to: UnitId | null): readonly number[] {
  // A percentage is only ever compared with a percentage, though it is a grade as well.
  if (to === null || (from === "%") !== (to === "%")) return [];
  const targets = to === "oz/ton?" ? MEANINGS["oz/ton"] : [to];
  // Where the rows are in short tons, so are the tons of the prose.
  const isShort = from === "ton" && (to === "st" || to === "kst");
  const meanings = isShort ? (["st"] as const) : MEANINGS[from];
  const factors = meanings.flatMap((meaning) =>
    targets.flatMap((target) => convert(1, meaning, target) ?? []),
  );
  return [...new Set(factors.map((factor) => Number(factor.toPrecision(13))))];
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
