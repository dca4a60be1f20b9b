import {
  GRAMS_PER_OUNCE,
  KILOGRAMS_PER_POUND,
  TONNES_PER_LONG_TON,
  TONNES_PER_SHORT_TON,
} from "./mass-constants";
import { LOCAL_MONEY, type LocalMoney } from "./local-money";
import type { UnitId } from "./unit";

/** What a unit measures; figures convert within one dimension. */
export type Dimension =
  | "mass"
  | "grade"
  | "mass rate"
  | "price of mass"
  | "money"
  | LocalMoney["dimension"]
  | "time"
  | "ratio"
  | "unknown";

/** Units that the converter knows beyond those a production table prints. */
export type ConvertibleUnit =
  | UnitId
  | "lt"
  | "oz avdp"
  | "mg"
  | "grain"
  | "pennyweight"
  | "ppm"
  | "ppb"
  | "oz/t"
  | "oz/lt"
  | "kg/t"
  | "lb/t"
  | "lb/st"
  | "fraction"
  | "ltpd"
  | "usd/g"
  | "usd/st";

/** One unit: its dimension, what one of it is in the dimension's base unit, and how releases spell it. */
export interface Unit {
  readonly dimension: Dimension;
  readonly factor: number;
  readonly spellings: readonly string[];
}

const OUNCE = GRAMS_PER_OUNCE;
const POUND = KILOGRAMS_PER_POUND * 1000;
const LONG_TON = TONNES_PER_LONG_TON;

/**
 * The units. Bases: gram, gram per tonne, tonne per day, US dollar per gram.
 * All factors are exact by definition (1959 international yard and pound agreement; ounces are troy unless named).
 * `oz/ton?` has no factor: its ton is not known.
 */
export const UNITS: Readonly<Record<ConvertibleUnit, Unit>> = {
  g: mass(1, "gram", "grams", "gm"),
  mg: mass(0.001, "milligram", "milligrams"),
  kg: mass(1000, "kilogram", "kilograms", "kilo", "kilos"),
  t: mass(
    1e6,
    "tonne",
    "tonnes",
    "mt",
    "metric ton",
    "metric tons",
    "metric tonnes",
    "dmt",
  ),
  kt: mass(1e9, "kilotonne", "kilotonnes", "thousand tonnes"),
  Mt: mass(1e12, "million tonnes", "megatonne", "megatonnes"),
  st: mass(TONNES_PER_SHORT_TON * 1e6, "short ton", "short tons", "short_ton"),
  kst: mass(TONNES_PER_SHORT_TON * 1e9, "thousand short tons"),
  lt: mass(LONG_TON * 1e6, "long ton", "long tons", "long_ton", "imperial ton"),
  oz: mass(
    OUNCE,
    "ozt",
    "troy ounce",
    "troy ounces",
    "ounce",
    "ounces",
    "toz",
    "oz t",
    "troy oz",
  ),
  koz: mass(OUNCE * 1e3, "thousand ounces", "000 oz", "kozt"),
  Moz: mass(OUNCE * 1e6, "million ounces", "mozt"),
  "oz avdp": mass(
    28.349523125,
    "oz_avdp",
    "avoirdupois ounce",
    "avoirdupois ounces",
  ),
  grain: mass(0.06479891, "grains", "gr"),
  pennyweight: mass(1.55517384, "pennyweights", "dwt"),
  lb: mass(POUND, "lbs", "pound", "pounds"),
  klb: mass(POUND * 1e3, "thousand pounds", "000 lb", "000 lbs", "klbs"),
  Mlb: mass(POUND * 1e6, "million pounds", "mlbs"),

  "g/t": grade(
    1,
    "gpt",
    "g/tonne",
    "grams per tonne",
    "gram per tonne",
    "g/mt",
    "gr/t",
  ),
  ppm: grade(1, "parts per million"),
  ppb: grade(0.001, "parts per billion"),
  "%": grade(1e4, "pct", "percent", "per cent", "percentage"),
  fraction: grade(1e6, "mass fraction"),
  "kg/t": grade(1000, "kilograms per tonne"),
  "oz/t": grade(OUNCE, "oz/tonne", "ounces per tonne", "ozt/t", "opt metric"),
  "oz/st": grade(
    240 / 7,
    "ozt/short_ton",
    "ozt/short ton",
    "oz/short ton",
    "ozt/st",
    "ounces per short ton",
  ),
  "oz/lt": grade(
    OUNCE / LONG_TON,
    "ozt/long_ton",
    "oz/long ton",
    "ounces per long ton",
  ),
  "lb/t": grade(POUND, "lbs/t", "lb/tonne", "pounds per tonne"),
  "lb/st": grade(500, "lbs/st", "lb/short ton", "pounds per short ton"),
  "oz/ton?": {
    dimension: "unknown",
    factor: NaN,
    spellings: ["oz/ton", "opt", "ounces per ton"],
  },

  tpd: rate(1, "t/d", "t/day", "tonnes per day", "tonnes/day", "mtpd"),
  stpd: rate(TONNES_PER_SHORT_TON, "st/d", "short tons per day", "st/day"),
  ltpd: rate(LONG_TON, "long tons per day"),

  "usd/oz": price(
    1 / OUNCE,
    "$/oz",
    "us$/oz",
    "usd per ounce",
    "dollars per ounce",
  ),
  "usd/lb": price(
    1 / POUND,
    "$/lb",
    "us$/lb",
    "usd per pound",
    "dollars per pound",
  ),
  "usc/lb": price(0.01 / POUND, "¢/lb", "c/lb", "us¢/lb", "cents per pound"),
  "usd/g": price(1, "$/g", "us$/g"),
  "usd/kg": price(1e-3, "$/kg", "us$/kg"),
  "usd/t": price(1e-6, "$/t", "us$/t", "usd per tonne", "$/tonne", "us$/tonne"),
  "usd/st": price(
    1e-6 / TONNES_PER_SHORT_TON,
    "$/st",
    "us$/st",
    "usd per short ton",
  ),
  usd: { dimension: "money", factor: 1, spellings: ["$", "us$", "dollars"] },
  ...LOCAL_MONEY,
  days: { dimension: "time", factor: 1, spellings: ["d", "day"] },
  ratio: { dimension: "ratio", factor: 1, spellings: [] },
};

function mass(factor: number, ...spellings: readonly string[]): Unit {
  return { dimension: "mass", factor, spellings };
}

function grade(factor: number, ...spellings: readonly string[]): Unit {
  return { dimension: "grade", factor, spellings };
}

function rate(factor: number, ...spellings: readonly string[]): Unit {
  return { dimension: "mass rate", factor, spellings };
}

function price(factor: number, ...spellings: readonly string[]): Unit {
  return { dimension: "price of mass", factor, spellings };
}
