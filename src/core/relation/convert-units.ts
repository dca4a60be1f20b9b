import {
  constantOf,
  productOf,
  quotientOf,
} from "../expression/build-expression";
import type { Expression } from "../expression/expression";
import {
  GRAMS_PER_OUNCE,
  POUNDS_PER_SHORT_TON,
  POUNDS_PER_TONNE,
  TONNES_PER_LONG_TON,
  TONNES_PER_SHORT_TON,
} from "../unit/mass-constants";
import type { UnitId } from "../unit/unit";
import type { GradeUnit } from "./ton-basis";

/** A factor to multiply by: a power of ten, and named constants above and below the line. */
export interface Factor {
  readonly tens: number;
  readonly times: readonly NamedNumber[];
  readonly over: readonly NamedNumber[];
}

interface NamedNumber {
  readonly value: number;
  readonly name: string;
}

const GRAMS = { value: GRAMS_PER_OUNCE, name: "grams per troy ounce" };
const POUNDS = { value: POUNDS_PER_TONNE, name: "pounds per tonne" };
const SHORT_TONS = {
  value: TONNES_PER_SHORT_TON,
  name: "tonnes per short ton",
};
const LONG_TONS = { value: TONNES_PER_LONG_TON, name: "tonnes per long ton" };
const POUNDS_OF_SHORT_TON = {
  value: POUNDS_PER_SHORT_TON,
  name: "pounds per short ton",
};

type MassFamily = "tonne" | "ounce" | "pound" | "short-ton";

/** Masses as powers of ten of one unit per family. Source: international yard and pound agreement, 1959. */
const MASSES: Partial<Record<UnitId, readonly [MassFamily, number]>> = {
  t: ["tonne", 0],
  kt: ["tonne", 3],
  Mt: ["tonne", 6],
  kg: ["tonne", -3],
  g: ["tonne", -6],
  oz: ["ounce", 0],
  koz: ["ounce", 3],
  Moz: ["ounce", 6],
  lb: ["pound", 0],
  klb: ["pound", 3],
  Mlb: ["pound", 6],
  st: ["short-ton", 0],
  kst: ["short-ton", 3],
};

/** The factor one. */
export const noFactor: Factor = { tens: 0, times: [], over: [] };

const FROM_TONNE: Record<MassFamily, Factor> = {
  tonne: noFactor,
  ounce: { tens: 6, times: [], over: [GRAMS] },
  pound: { tens: 0, times: [POUNDS], over: [] },
  "short-ton": { tens: 0, times: [], over: [SHORT_TONS] },
};

/** Whether the unit is a mass of ore, concentrate or metal. */
export function isMass(unit: UnitId | null): boolean {
  return unit !== null && MASSES[unit] !== undefined;
}

/** The factor from one mass unit to another, or null where either is no mass. */
export function massFactor(
  from: UnitId | null,
  to: UnitId | null,
): Factor | null {
  const source = from && MASSES[from];
  const target = to && MASSES[to];
  if (!source || !target) return null;
  const shift = { ...noFactor, tens: source[1] - target[1] };
  return combine(shift, familyFactor(source[0], target[0]));
}

function familyFactor(from: MassFamily, to: MassFamily): Factor {
  if (from === to) return noFactor;
  if (from === "short-ton" && to === "pound") {
    return { tens: 0, times: [POUNDS_OF_SHORT_TON], over: [] };
  }
  return combine(inverse(FROM_TONNE[from]), FROM_TONNE[to]);
}

/**
 * The factor that turns material × grade into metal, in their printed units: tonnes × g/t → ounces is ÷ 31.1034768.
 * Errors: null where a unit is unknown or is no mass or grade
 */
export function metalFactor(
  material: UnitId | null,
  grade: GradeUnit | null,
  metal: UnitId | null,
): Factor | null {
  const perUnit = grade && GRADES[grade];
  if (!perUnit) return null;
  if (perUnit.material === null) {
    const same = massFactor(material, metal);
    return same && combine(same, perUnit.factor);
  }
  const weighed = massFactor(material, perUnit.material);
  const released = massFactor(perUnit.metal, metal);
  return weighed && released && combine(weighed, released);
}

/** What one unit of grade yields: so much metal per unit of material, or (material null) a share of it. */
const GRADES: Partial<
  Record<
    GradeUnit,
    {
      readonly material: UnitId | null;
      readonly metal: UnitId;
      readonly factor: Factor;
    }
  >
> = {
  "%": { material: null, metal: "t", factor: { ...noFactor, tens: -2 } },
  ratio: { material: null, metal: "t", factor: noFactor },
  "g/t": { material: "t", metal: "g", factor: noFactor },
  "oz/st": { material: "st", metal: "oz", factor: noFactor },
  "oz/t": { material: "t", metal: "oz", factor: noFactor },
  "oz/lt": {
    material: "t",
    metal: "oz",
    factor: { ...noFactor, over: [LONG_TONS] },
  },
};

/** The factor that turns a share as printed into a fraction: ÷ 100 for percent. */
export function shareFactor(unit: UnitId | null): Factor {
  return unit === "ratio" ? noFactor : { ...noFactor, tens: -2 };
}

/** The factor of both, one after the other; what stands above and below the line cancels. */
export function combine(a: Factor, b: Factor): Factor {
  const times = [...a.times, ...b.times];
  const over = [...a.over, ...b.over];
  const isShared = (value: NamedNumber, others: readonly NamedNumber[]) =>
    others.some((other) => other.value === value.value);
  return {
    tens: a.tens + b.tens,
    times: times.filter((value) => !isShared(value, over)),
    over: over.filter((value) => !isShared(value, times)),
  };
}

/** One over the factor. */
export function inverse(factor: Factor): Factor {
  return { tens: -factor.tens, times: factor.over, over: factor.times };
}

/** The expression multiplied by the factor, written as a reader would: powers of ten first, then the named constants. */
export function scale(expression: Expression, factor: Factor): Expression {
  const { tens } = factor;
  let scaled = expression;
  if (tens < 0) scaled = quotientOf(scaled, constantOf(10 ** -tens));
  if (tens > 0) scaled = productOf([scaled, constantOf(10 ** tens)]);
  for (const { value, name } of factor.times) {
    scaled = productOf([scaled, constantOf(value, name)]);
  }
  for (const { value, name } of factor.over) {
    scaled = quotientOf(scaled, constantOf(value, name));
  }
  return scaled;
}
