import { PRECIOUS } from "../../words/metal-words";
import type { Quantity } from "../../words/quantity-words";
import type { LabelWords } from "../../words/read-label";
import type { PrintedUnit } from "../../words/read-unit";
import {
  GRADE_UNITS,
  isConcentrateOutput,
  isMetalUnit,
  isName,
  metalFor,
  OF_ROCK,
  productFor,
  type RowWords,
} from "./row-words";

/** The metric of a quantity with the metal, concentrate and qualifiers that the words name. Null where one is missing. */
export function metricOf(
  quantity: Quantity,
  words: RowWords,
  unit: PrintedUnit | null,
): string | null {
  const { own } = words;
  switch (quantity) {
    case "none":
      return null;
    case "days":
      return "ops.days";
    case "strip":
      return "ratio.strip";
    case "mass-pull":
      return ofProduct("ratio.mass_pull", words);
    case "concentration":
      return ofProduct("ratio.concentration", words);
    case "stockpile-processed":
      return "ore.stockpile_processed.tonnes";
    case "stockpile":
      return stockpileMetric(own, unit);
    case "recovery":
      return recoveryMetric(words);
    case "grade":
      return gradeMetric(words);
    case "sold":
      return soldMetric(words, unit);
    case "produced":
      return producedMetric(words, unit);
    case "rate":
      return own.quantities.has("mined") && !own.quantities.has("processed")
        ? "ore.mined.tpd"
        : isMetalUnit(unit)
          ? null
          : "ore.processed.tpd";
    case "mined":
      if (words.hasWaste && isTotal(own)) return "material.mined.tonnes";
      return isOfMetal(words, unit) ? null : "ore.mined.tonnes";
    case "placed":
    case "processed":
      return isOfMetal(words, unit) ? null : `ore.${quantity}.tonnes`;
    case "waste":
      // "Ore milled – underground waste" went through the mill.
      return own.quantities.has("processed")
        ? "ore.processed.tonnes"
        : "waste.mined.tonnes";
    case "material":
      return "material.mined.tonnes";
  }
}

/** A ratio of one concentrate, where words name it, or of all. */
function ofProduct(metric: string, words: RowWords): string {
  const product = productFor(words) ?? words.own.metals[0] ?? null;
  return product === null ? metric : `${metric}.${product}`;
}

/** "Contained gold placed", "Gold mined (oz)": the metal in the ore, not the ore. */
function isOfMetal(
  { own, headings }: RowWords,
  unit: PrintedUnit | null,
): boolean {
  if (isMetalUnit(unit) || isMetalMoved(own)) return true;
  const said = [own, ...headings].find(({ quantity }) => quantity !== null);
  return (
    said !== undefined &&
    said.metals.length > 0 &&
    /\b(?:contained|contenid[oa]s?|contenue?s?|contenut[oaie])\b/.test(
      said.folded,
    )
  );
}

/** "Gold mined kg", "Mined copper (kt)": a metal and no word for the rock that holds it. */
function isMetalMoved({ metals, folded }: LabelWords): boolean {
  return metals.length > 0 && !OF_ROCK.test(folded);
}

/** "Total", or "Total tonnes mined": not said to be ore. */
function isTotal(own: LabelWords): boolean {
  return /^total\b/.test(own.folded) && !/\bore\b/.test(own.folded);
}

function stockpileMetric(
  own: LabelWords,
  unit: PrintedUnit | null,
): string | null {
  if (own.isConcentrate || isMetalUnit(unit)) return null;
  const pile = own.isLowGrade ? "ore.stockpile.lowgrade" : "ore.stockpile";
  const isGrade =
    (unit !== null && GRADE_UNITS.has(unit)) ||
    (own.quantities.has("grade") && !own.isLowGrade);
  const metal = own.metals[0];
  if (isGrade) return metal === undefined ? null : `${pile}.grade.${metal}`;
  return `${pile}.tonnes`;
}

function recoveryMetric(words: RowWords): string | null {
  const product = productFor(words);
  const metal = metalFor(words) ?? product ?? words.onlyGradeMetal;
  if (metal === null) return null;
  return `recovery.${metal}${product === null ? "" : `.in.${product}`}`;
}

const OF_ORE =
  /\b(?:head|feed|mill|milled|plant|ore|run[- ]of[- ]mine|rom|cabeza|alimentation|aufgabe|kopf)\b/;

function gradeMetric(words: RowWords): string | null {
  const { own, headings } = words;
  const heading = headings.find(({ quantity }) => quantity !== null);
  const product = productFor(words);
  const isOfOre =
    !own.isConcentrate &&
    (OF_ORE.test(own.folded) || own.quantities.has("processed"));
  const isOfConcentrate =
    own.isConcentrate ||
    headings.some(
      ({ isConcentrate, product: named }) => isConcentrate || named !== null,
    );
  const metal = metalFor(words) ?? (isOfConcentrate ? product : null);
  if (metal === null) return null;
  if (isOfConcentrate && !isOfOre) {
    const concentrate = product ?? metal;
    return `concentrate.${concentrate}.grade.${metal}`;
  }
  return `ore.${oreOf(words, heading)}.grade.${metal}`;
}

/** Which ore a grade is of: placed on a pad, mined, or else processed. */
function oreOf(
  { own, ore }: RowWords,
  heading: LabelWords | undefined,
): "placed" | "mined" | "processed" {
  for (const { quantities } of heading ? [own, heading] : [own]) {
    if (quantities.has("placed")) return "placed";
    if (quantities.has("processed")) return "processed";
    if (quantities.has("mined")) return "mined";
  }
  return ore ?? "processed";
}

function soldMetric(words: RowWords, unit: PrintedUnit | null): string | null {
  const { own, headings } = words;
  const isPayable =
    own.isPayable || headings.some((heading) => heading.isPayable);
  if (own.isConcentrate && own.metals.length === 0 && !isMetalUnit(unit)) {
    const product = own.product ?? metalFor(words);
    return product === null ? null : `sold.concentrate.${product}.tonnes`;
  }
  const metal = metalFor(words);
  if (metal === null) return null;
  return `sold.${metal}${isPayable ? ".payable" : ""}${own.isSpot ? ".eq_spot" : ""}`;
}

/** "Tonnes produced" of a silver or gold mine are tonnes of ore: no mine weighs its silver in tonnes under a bare word. */
function isOreProduced(words: RowWords, unit: PrintedUnit | null): boolean {
  const { own } = words;
  const metal = metalFor(words) ?? words.assumedMetal;
  return (
    (unit === "t" || unit === "st" || unit === "ton") &&
    own.metals.length === 0 &&
    /\b(?:ton(?:ne)?s|tonnen|toneladas)\b/.test(own.folded) &&
    !own.isConcentrate &&
    productFor(words) === null &&
    metal !== null &&
    PRECIOUS.has(metal)
  );
}

function producedMetric(
  words: RowWords,
  unit: PrintedUnit | null,
): string | null {
  if (isOreProduced(words, unit)) return "ore.processed.tonnes";
  const { own, headings } = words;
  const product = productFor(words);
  const heading = headings.find(({ quantity }) => quantity !== null);
  const metalIn = own.metals[0];
  const isNamedByMetal =
    heading !== undefined &&
    isConcentrateOutput(heading) &&
    own.quantity === null;
  if (
    isNamedByMetal &&
    product === null &&
    metalIn !== undefined &&
    !isMetalUnit(unit)
  ) {
    return `concentrate.${metalIn}.tonnes`;
  }
  if (own.metals.length === 0 && !isMetalUnit(unit)) {
    if (product !== null) return `concentrate.${product}.tonnes`;
    if (own.isConcentrate) {
      const metal = metalFor(words) ?? words.onlyBaseMetal;
      return metal === null ? null : `concentrate.${metal}.tonnes`;
    }
  }
  const metal = metalFor(words) ?? product;
  if (metal === null) return null;
  const inProduct =
    product !== null && !metal.endsWith("_eq") ? `.in.${product}` : "";
  // "Payable gold production (oz)" over rows of mines.
  const over = words.title?.quantity === "produced" && isName(own);
  const all = [own, ...headings, ...(over && words.title ? [words.title] : [])];
  const payable = all.some(({ isPayable }) => isPayable) ? ".payable" : "";
  const share = all.some(({ isAttributable }) => isAttributable)
    ? ".attributable"
    : "";
  const spot = own.isSpot ? ".eq_spot" : "";
  return `produced.${metal}${inProduct}${payable}${share}${spot}`;
}
