import type { UnitId } from "../../unit/unit";
import { dropLookAlikes } from "./drop-look-alikes";
import { foldText } from "./fold-text";
import { MONEY_WORDS, PRICE_WORDS } from "./money-words";

/** A unit as words print it. `ton` and its kin are not decided yet: short or metric, the document tells. */
export type PrintedUnit =
  | Exclude<UnitId, "kt" | "Mt" | "kst" | "koz" | "Moz" | "klb" | "Mlb">
  | "ton"
  | "tonpd"
  | "oz/t";

/** Unit and scale printed in a text; either may be null. */
export interface UnitWords {
  readonly unit: PrintedUnit | null;
  readonly scale: 1 | 1000 | 1000000 | null;
}

const TONNE =
  "(?:dry |metric |dmt|wmt|tonnes?|tonnen?|toneladas?(?! cort)|tonnellate|mt|tm|tms|metric tons?|t)";

/** Units in the order they are looked for: what is a part of another comes later. All patterns see folded text. */
const UNITS: readonly (readonly [unit: PrintedUnit, pattern: RegExp])[] = [
  ...PRICE_WORDS,
  [
    "oz/st",
    /\boz\s?\/\s?(?:st|short ton|tc)\b|\bopt\b|\b(?:ounces?|oz|onzas?)\s?(?:per|\/|por)\s?(?:short ton|tonelada corta|tc)\b/,
  ],
  ["oz/ton?", /\b(?:oz|ozs|ounces?)\.?\s?(?:\w+ )?(?:\/|per)\s?ton(?:s)?\b/],
  [
    "oz/t",
    /\b(?:oz|ounces?|onzas?|onces?|unzen)\.?\s?(?:of \w+ )?(?:\/|per|por|par|pro)\s?(?:t|mt|tms?|tonnes?|tonnen?|tonelada)\b/,
  ],
  [
    "g/t",
    new RegExp(
      `\\b(?:g|gr|grs|gms?|grams?|grammes?|gramm|gramos?|grammi)\\.?(?: (?:of )?(?:ag|au|silver|gold)(?:eq)?)?\\s?(?:\\/|per|pro|por|par)\\s?(?:${TONNE}|ton)\\b|\\bgpt\\b|\\bg\\s?(?:ag|au)(?:eq)?\\s?\\/\\s?t\\b|\\bg\\/t`,
    ),
  ],
  ["stpd", /\b(?:stpd|short tons? (?:\w+ )?(?:per|\/) ?(?:\w+ )?day|st\/d)\b/],
  [
    "tpd",
    /\b(?:t\/d|tpd|tpod|mtpd|t\/day|tonnes? ?\/ ?day|tonnes?(?: \w+)? (?:per|a) (?:\w+ )?day|tonnen(?: \w+)? pro tag|toneladas?(?: \w+)? por dia|tonnes?(?: \w+)? par jour|tonnellate(?: \w+)? al giorno|tmpd|t\/dia|t\/j)\b/,
  ],
  ["tonpd", /\b(?:tons? ?\/ ?day|tons?(?: \w+)? (?:per|a) (?:\w+ )?day)\b/],
  ["lb", /\b(?:[mk]?lbs?|pounds?|libras?|livres?|libbre|pfund|mmlbs?)\b|lbs\b/],
  [
    "oz",
    /\b(?:[mk]?ozs?|m?oz|kozs?|ounces?|onzas?|oncas?|onces?|once|unzen|feinunzen|toz|[gs]eos?)\b|unzen\b/,
  ],
  ["st", /\b(?:short tons?|dst|kst|st|toneladas cortas|tcs?)\b/],
  [
    "t",
    /\b(?:metric tons?|m tons?|tonnes?|tonnen?|toneladas?|tonnellate|tm[sfh]?|k?dmt|k?wmt|ktonnes?|kt|mt|mtonnes?|ktpa)\b|(?:^|[(\s,'0])(?:[km]?t)(?=$|[)\s,])/,
  ],
  ["ton", /\b[mk]?tons?\b/],
  ["kg", /\b(?:kgs?|kilos?|kilograms?|kilogramm|kilogrammes|kilogramos)\b/],
  ["days", /\b(?:days|tage|dias|jours|giorni)\b/],
  ...MONEY_WORDS,
  [
    "%",
    /(?<!\d\s?)%|\b(?:per ?cent|prozent|porcentaje|pour ?cent|percentuale|pct)\b/,
  ],
];

const MILLION =
  /\b(?:millions?|mio|mn|mln|millonen|millones|milliers de milliers|milioni|mm|mmlbs?|mlbs?|moz|mozs|mtonnes?|mt)\b|\bm (?:oz|lbs?|t|ounces|pounds|tonnes)\b/;
const THOUSAND =
  /(?:^|[^\d.,])['(]?\s?(?:0{3}|1[.,]?000)\s?'?s?(?:\b|(?=t\b|oz\b|lbs?\b))|\b(?:in )?thousands?\b|\b(?:tsd|tausend|miles|mil (?=toneladas|onzas|oncas)|milliers|migliaia|kozs?|klbs?|kt|kdmt|kwmt|kst|ktonnes?|ktons?)\b|\bk (?:oz|lbs?|t|tonnes|ounces|pounds)\b|\bm(?:oz|lbs) \(000/;

/** Reads unit and scale from a printed text. "Mt" is a million tonnes; "MT", "mt" and "DMT" are tonnes. */
export function readUnit(printed: string): UnitWords {
  const text = foldText(
    dropLookAlikes(printed).replace(/\b(?:MTs?|mt)\b/g, "tonnes"),
  );
  const found = UNITS.find(([, pattern]) => pattern.test(text));
  const unit = found?.[0] ?? null;
  return { unit, scale: readScale(text, unit) };
}

function readScale(text: string, unit: PrintedUnit | null): UnitWords["scale"] {
  if (unit !== null && !SCALABLE.has(unit)) return null;
  if (THOUSAND.test(text)) return 1000;
  if (MILLION.test(text)) return 1_000_000;
  return null;
}

const SCALABLE: ReadonlySet<PrintedUnit> = new Set([
  "t",
  "st",
  "ton",
  "oz",
  "lb",
  "kg",
  "usd",
  "aud",
  "cad",
  "zar",
  "eur",
]);

const SCALED: Readonly<
  Partial<Record<UnitId, Readonly<Record<1000 | 1000000, UnitId | null>>>>
> = {
  t: { 1000: "kt", 1000000: "Mt" },
  st: { 1000: "kst", 1000000: null },
  oz: { 1000: "koz", 1000000: "Moz" },
  lb: { 1000: "klb", 1000000: "Mlb" },
  g: { 1000: "kg", 1000000: "t" },
  kg: { 1000: "t", 1000000: null },
};

/** The unit with its scale in it: ounces in thousands are "koz". Null where no such unit is known. */
export function scaleUnit(
  unit: UnitId,
  scale: UnitWords["scale"],
): UnitId | null {
  if (scale === null || scale === 1) return unit;
  return SCALED[unit]?.[scale] ?? null;
}
