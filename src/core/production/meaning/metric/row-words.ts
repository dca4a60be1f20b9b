import { MONEY_WORDS, PRICE_WORDS } from "../../words/money-words";
import type { LabelWords } from "../../words/read-label";
import type { PrintedUnit } from "../../words/read-unit";

/** The words that bear on a row: its own, its headings from the innermost out, and those over the table. */
export interface RowWords {
  readonly own: LabelWords;
  readonly headings: readonly LabelWords[];
  readonly title: LabelWords | null;
  /** Unit and scale of a unit column. */
  readonly unitColumn: PrintedUnit | null;
  /** The only metal the table speaks of, where there is just one. */
  readonly onlyMetal: string | null;
  /** The only one of them that concentrates are named after, where there is just one. */
  readonly onlyBaseMetal: string | null;
  /** The only metal whose grades the table states: recoveries that name none are of it. */
  readonly onlyGradeMetal: string | null;
  /** The metal to take where the table names none: the one the release is about. */
  readonly assumedMetal: string | null;
  /** The table states waste too, so that all that is mined is ore and waste. */
  readonly hasWaste: boolean;
  /** The ore whose tonnage the rows above state. */
  readonly ore: "placed" | "processed" | null;
  /** The cells print a percent sign. */
  readonly isPercent: boolean;
}

/** Units of grades by weight. */
export const GRADE_UNITS: ReadonlySet<PrintedUnit> = new Set([
  "g/t",
  "oz/st",
  "oz/ton?",
  "oz/t",
]);
/** Units of tonnage. */
export const MASS_UNITS: ReadonlySet<PrintedUnit> = new Set([
  "t",
  "st",
  "ton",
  "kg",
]);
/** Units that only metal is printed in. */
export const METAL_UNITS: ReadonlySet<PrintedUnit> = new Set(["oz", "lb", "g"]);
/** Units of a mill rate. */
export const RATE_UNITS: ReadonlySet<PrintedUnit> = new Set([
  "tpd",
  "stpd",
  "tonpd",
]);
/** Units of money. */
export const MONEY_UNITS: ReadonlySet<PrintedUnit> = new Set(
  [...PRICE_WORDS, ...MONEY_WORDS].map(([unit]) => unit),
);

/** Words for the rock that holds the metal, or for where it goes. */
export const OF_ROCK =
  /\b(?:ores?|minerals?|minerai|mineral[ei]|material|rock|feed|mill|plant|circuit|throughput|ton(?:ne)?s?|tonnage|tonnen|toneladas|tonnellate|mines?|rom|raw coal|erz\w*)\b|erz/;

/** Whether a unit is one that only metal is printed in. */
export function isMetalUnit(unit: PrintedUnit | null): boolean {
  return unit !== null && METAL_UNITS.has(unit);
}

/** A label that names nothing that is measured: a mine, "Total", a word of no use. */
export function isName(words: LabelWords): boolean {
  return (
    words.quantity === null &&
    words.metals.length === 0 &&
    !words.isConcentrate &&
    words.unit.unit === null &&
    !words.isPayable &&
    !words.isAttributable &&
    words.label !== ""
  );
}

/** The metal of the row: its own, its headings', the concentrate's, the title's, or the only one in the document. */
export function metalFor(words: RowWords): string | null {
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

/** The concentrate the row or a heading over it names, or null. */
export function productFor(words: RowWords): string | null {
  return (
    words.own.product ??
    words.headings.find(({ product }) => product !== null)?.product ??
    null
  );
}

/** "Concentrate production": what stands under it are concentrates by their metals, unless it speaks of metal in them. */
export function isConcentrateOutput({
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
