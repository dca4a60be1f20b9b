import type { Quantity } from "../words/quantity-words";
import type { LabelWords } from "../words/read-label";
import type { PrintedUnit } from "../words/read-unit";

/** The words that bear on a row: its own, its headings from the innermost out, and those over the table. */
export interface RowWords {
  readonly own: LabelWords;
  readonly headings: readonly LabelWords[];
  readonly title: LabelWords | null;
  /** Unit and scale of a unit column. */
  readonly unitColumn: PrintedUnit | null;
  /** The only metal the table speaks of, where there is just one. */
  readonly onlyMetal: string | null;
  /** The metal to take where the table names none: the one the release is about. */
  readonly assumedMetal: string | null;
  /** The table states waste too, so that all that is mined is ore and waste. */
  readonly hasWaste: boolean;
  /** The ore whose tonnage the rows above state. */
  readonly ore: "placed" | "processed" | null;
  /** The cells print a percent sign. */
  readonly isPercent: boolean;
}

/** A metric and the words that led to it; null with the reason why the row is no production metric. */
export interface NamedMetric {
  readonly metric: string | null;
  readonly reason: string;
  /** The row's own words name no metric; they name a mine, and the headings say what is measured. */
  readonly isNamedByHeadings: boolean;
  /** The metal is not named in the table; it is the one the release is about. */
  readonly isMetalAssumed: boolean;
  /** The print leaves open what the row measures; other readings are possible. */
  readonly isOpen: boolean;
}

const GRADE_UNITS: ReadonlySet<PrintedUnit> = new Set([
  "g/t",
  "oz/st",
  "oz/ton?",
  "oz/t",
]);
const MASS_UNITS: ReadonlySet<PrintedUnit> = new Set(["t", "st", "ton", "kg"]);
const METAL_UNITS: ReadonlySet<PrintedUnit> = new Set(["oz", "lb", "g"]);
const RATE_UNITS: ReadonlySet<PrintedUnit> = new Set(["tpd", "stpd", "tonpd"]);
const MONEY_UNITS: ReadonlySet<PrintedUnit> = new Set([
  "usd/oz",
  "usd/lb",
  "usd/t",
  "usd",
]);

/** Names the metric of a row. Its own words come before its headings, the headings before the title; nothing overrides words. */
export function nameMetric(words: RowWords): NamedMetric {
  const { own } = words;
  if (own.isComparison) return noMetric("it compares other rows");
  const unit = words.unitColumn ?? own.unit.unit;
  const said = saidQuantity(words, unit);
  if (said === null)
    return noMetric("its words name nothing that is measured in production");
  if (said.quantity === "none") {
    return noMetric(
      `"${said.word}" is about money or activity, not production`,
    );
  }
  const named = metricOf(said.quantity, words, unit);
  const assumed = { ...words, onlyMetal: words.assumedMetal };
  const metric = named ?? metricOf(said.quantity, assumed, unit);
  if (metric === null) {
    return noMetric(
      `"${said.word}" names no metric without a metal or concentrate`,
    );
  }
  const isGuidance =
    own.isGuidance || words.headings.some((heading) => heading.isGuidance);
  return {
    metric: isGuidance ? `guidance.${metric}` : metric,
    reason: said.reason,
    isNamedByHeadings: isName(own),
    isMetalAssumed: named === null,
    isOpen: said.isOpen,
  };
}

function noMetric(reason: string): NamedMetric {
  return {
    metric: null,
    reason,
    isNamedByHeadings: false,
    isMetalAssumed: false,
    isOpen: false,
  };
}

/** A label that names nothing that is measured: a mine, "Total", a word of no use. */
export function isName(words: LabelWords): boolean {
  return (
    words.quantity === null &&
    words.metals.length === 0 &&
    !words.isConcentrate &&
    words.unit.unit === null &&
    words.label !== ""
  );
}

interface SaidQuantity {
  readonly quantity: Quantity;
  readonly word: string;
  readonly reason: string;
  readonly isOpen: boolean;
}

function saidQuantity(
  words: RowWords,
  unit: PrintedUnit | null,
): SaidQuantity | null {
  const { own } = words;
  if (unit !== null && MONEY_UNITS.has(unit))
    return said("none", own.label, "");
  const byOwn = ownQuantity(words, unit);
  if (byOwn !== null) return byOwn;
  const heading = words.headings.find(({ quantity }) => quantity !== null);
  const metal = own.metals[0] ?? null;
  const product = productFor(words);
  if (heading?.quantity === "none" && !isMetalUnit(unit))
    return fromHeading(heading, "none");
  const byUnit = unitQuantity(words, unit, heading ?? null);
  if (byUnit !== null) return byUnit;
  if (
    heading &&
    isConcentrateOutput(heading) &&
    metal !== null &&
    product === null
  ) {
    const isGrade = unit === "%" || (unit === null && words.isPercent);
    return fromHeading(heading, isGrade ? "grade" : "produced");
  }
  if (heading?.quantity) {
    const isAssay =
      metal !== null && TONNAGE.has(heading.quantity) && !isMetalUnit(unit);
    return fromHeading(heading, isAssay ? "grade" : heading.quantity);
  }
  const isTonnage = unit !== null && MASS_UNITS.has(unit);
  if (metal === null && isTonnage && productFor(words) !== null) {
    return said(
      "produced",
      own.label,
      "tonnes under a concentrate are its tonnes",
    );
  }
  if (own.isConcentrate && metal === null) {
    return said(
      "produced",
      own.label,
      "it names a concentrate and no metal in it",
    );
  }
  const { title } = words;
  const isPercent = unit === "%" || words.isPercent;
  if (
    title?.quantity &&
    TITLE_QUANTITIES.has(title.quantity) &&
    !(isPercent && metal !== null)
  ) {
    if (metal !== null || isName(own) || isMetalUnit(unit)) {
      return said(
        title.quantity,
        title.quantityWord ?? "",
        `the title says "${title.quantityWord ?? ""}"`,
      );
    }
  }
  if (metal !== null && isPercent) {
    return {
      ...said("grade", own.label, "a metal in percent is a grade"),
      isOpen: true,
    };
  }
  if (metal !== null && unit !== null && MASS_UNITS.has(unit)) {
    return said("produced", own.label, "a metal by weight is metal produced");
  }
  return null;
}

/** "Concentrate production": what stands under it are concentrates by their metals, unless it speaks of metal in them. */
function isConcentrateOutput({
  isConcentrate,
  quantity,
  folded,
}: LabelWords): boolean {
  return (
    isConcentrate &&
    (quantity === "produced" || quantity === null) &&
    !/\b(?:metals?|contained|content|contenid\w*|in)\b/.test(folded)
  );
}

const TONNAGE: ReadonlySet<Quantity> = new Set<Quantity>([
  "processed",
  "mined",
  "placed",
  "rate",
]);
const TITLE_QUANTITIES: ReadonlySet<Quantity> = new Set<Quantity>([
  "produced",
  "sold",
  "processed",
  "mined",
  "placed",
  "recovery",
  "grade",
]);

function isMetalUnit(unit: PrintedUnit | null): boolean {
  return unit !== null && METAL_UNITS.has(unit);
}

function said(quantity: Quantity, word: string, reason: string): SaidQuantity {
  return { quantity, word, reason, isOpen: false };
}

function fromHeading(heading: LabelWords, quantity: Quantity): SaidQuantity {
  const word = heading.quantityWord ?? heading.label;
  return said(quantity, word, `it stands under "${heading.label}"`);
}

/** What the row's own words say, with the unit to tell a recovered metal from a recovery. */
function ownQuantity(
  words: RowWords,
  unit: PrintedUnit | null,
): SaidQuantity | null {
  const { own } = words;
  if (own.quantity === null) return null;
  const word = own.quantityWord ?? "";
  const reason = `its own words say "${word}"`;
  if (
    own.quantity === "recovery" &&
    (isMetalUnit(unit) ||
      (own.metals.length > 0 && unit !== null && MASS_UNITS.has(unit)))
  ) {
    return said("produced", word, reason);
  }
  // "Contained silver (g/t)" is a grade, "Silver production (tpd)" a rate.
  if (own.quantity === "produced" && unit !== null && GRADE_UNITS.has(unit)) {
    return said("grade", word, reason);
  }
  const heading = words.headings.find(({ quantity }) => quantity !== null);
  // A bare "Contained" or "Recovered" under "Ounces sold" is still sold.
  if (
    own.quantity === "produced" &&
    heading?.quantity === "sold" &&
    !/\bprodu/.test(own.folded)
  ) {
    return fromHeading(heading, "sold");
  }
  return said(own.quantity, word, reason);
}

function unitQuantity(
  { own, headings }: RowWords,
  unit: PrintedUnit | null,
  heading: LabelWords | null,
): SaidQuantity | null {
  if (unit === null) return null;
  if (GRADE_UNITS.has(unit)) {
    if (heading?.quantity === "grade") return fromHeading(heading, "grade");
    const isPlaced =
      own.metals.length > 0 || headings.some(({ metals }) => metals.length > 0);
    return isPlaced
      ? {
          ...said("grade", own.label, "a metal per tonne is a grade"),
          isOpen: heading === null,
        }
      : null;
  }
  if (RATE_UNITS.has(unit))
    return said("rate", own.label, "tonnes per day are a rate");
  if (unit === "days") return said("days", own.label, "it counts days");
  if (unit === "ratio") return said("strip", own.label, "it is a ratio");
  if (METAL_UNITS.has(unit)) {
    if (
      heading?.quantity &&
      heading.quantity !== "none" &&
      !NOT_METAL.has(heading.quantity)
    ) {
      return fromHeading(heading, heading.quantity);
    }
    return own.metals.length > 0 || own.isConcentrate
      ? said(
          "produced",
          own.label,
          "a metal in ounces or pounds is metal produced",
        )
      : null;
  }
  return null;
}

const NOT_METAL: ReadonlySet<Quantity> = new Set<Quantity>([
  "grade",
  "recovery",
  "processed",
  "mined",
  "rate",
  "waste",
  "material",
  "days",
  "strip",
  "stockpile",
]);

function metricOf(
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
      return isMetalUnit(unit) ? null : "ore.mined.tonnes";
    case "placed":
    case "processed":
      return isMetalUnit(unit) ? null : `ore.${quantity}.tonnes`;
    case "waste":
      return "waste.mined.tonnes";
    case "material":
      return "material.mined.tonnes";
  }
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

/** The metal of the row: its own, its headings', the concentrate's, the title's, or the only one in the document. */
function metalFor(words: RowWords): string | null {
  const own = words.own.metals[0];
  if (own !== undefined) return own;
  const heading = words.headings.find(({ metals }) => metals.length === 1)
    ?.metals[0];
  const product = words.own.product;
  const title =
    words.title?.metals.length === 1 ? words.title.metals[0] : undefined;
  return (
    (isElement(product) ? product : null) ?? heading ?? title ?? words.onlyMetal
  );
}

function isElement(product: string | null): product is string {
  return product !== null && product !== "bulk" && product !== "pyrite";
}

function productFor(words: RowWords): string | null {
  return (
    words.own.product ??
    words.headings.find(({ product }) => product !== null)?.product ??
    null
  );
}

function recoveryMetric(words: RowWords): string | null {
  const product = productFor(words);
  const metal = metalFor(words) ?? product;
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
  if (own.product !== null && own.metals.length === 0 && !isMetalUnit(unit)) {
    return `sold.concentrate.${own.product}.tonnes`;
  }
  const metal = metalFor(words);
  if (metal === null) return null;
  return `sold.${metal}${isPayable ? ".payable" : ""}${own.isSpot ? ".eq_spot" : ""}`;
}

function producedMetric(
  words: RowWords,
  unit: PrintedUnit | null,
): string | null {
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
      const metal = metalFor(words);
      return metal === null ? null : `concentrate.${metal}.tonnes`;
    }
  }
  const metal = metalFor(words) ?? product;
  if (metal === null) return null;
  const inProduct =
    product !== null && !metal.endsWith("_eq") ? `.in.${product}` : "";
  const all = [own, ...headings];
  const payable = all.some(({ isPayable }) => isPayable) ? ".payable" : "";
  const share = all.some(({ isAttributable }) => isAttributable)
    ? ".attributable"
    : "";
  const spot = own.isSpot ? ".eq_spot" : "";
  return `produced.${metal}${inProduct}${payable}${share}${spot}`;
}
