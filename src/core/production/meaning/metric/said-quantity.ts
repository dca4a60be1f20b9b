import { saying, type Saying } from "../../../phrase/saying";
import type { Quantity } from "../../words/quantity-words";
import type { LabelWords } from "../../words/read-label";
import type { PrintedUnit } from "../../words/read-unit";
import {
  GRADE_UNITS,
  isConcentrateOutput,
  isMetalUnit,
  isName,
  MASS_UNITS,
  METAL_UNITS,
  MONEY_UNITS,
  OF_ROCK,
  productFor,
  RATE_UNITS,
  type RowWords,
} from "./row-words";

/** A quantity with the word that said it and why it was taken. */
export interface SaidQuantity {
  readonly quantity: Quantity;
  readonly word: string;
  readonly reason: Saying;
  readonly isOpen: boolean;
}

/** The quantity a row measures, by its own words, its unit, its headings and the title, in that order. Null where none tells. */
export function saidQuantity(
  words: RowWords,
  unit: PrintedUnit | null,
): SaidQuantity | null {
  const { own, title } = words;
  if (unit !== null && MONEY_UNITS.has(unit))
    return said("none", own.label, saying("read.notMeasured"));
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
  if (heading && isMetalMined(words, unit, heading)) {
    return said(
      "produced",
      title?.quantityWord ?? "",
      saying("read.titleMetal"),
    );
  }
  if (heading && isConcentrateMade(words, unit, heading)) {
    return said("produced", own.label, saying("read.concentrateWeight"));
  }
  if (heading?.quantity) {
    const isAssay = metal !== null && isAssayUnder(heading, words, unit);
    return fromHeading(heading, isAssay ? "grade" : heading.quantity);
  }
  if (isName(own) && isMetalByWeight(words.headings[0])) {
    return said("produced", own.label, saying("read.mineUnderMetal"));
  }
  const isTonnage = unit !== null && MASS_UNITS.has(unit);
  if (metal === null && isTonnage && productFor(words) !== null) {
    return said("produced", own.label, saying("read.concentrateTonnes"));
  }
  if (own.isConcentrate && metal === null) {
    return said("produced", own.label, saying("read.concentrateNamed"));
  }
  const isPercent = unit === "%" || words.isPercent;
  if (
    title?.quantity &&
    TITLE_QUANTITIES.has(title.quantity) &&
    !(isPercent && metal !== null) &&
    !(isTonnage && metal !== null && TONNAGE.has(title.quantity))
  ) {
    if (metal !== null || isName(own) || isMetalUnit(unit)) {
      return said(
        title.quantity,
        title.quantityWord ?? "",
        saying("read.titleSays", { word: title.quantityWord ?? "" }),
      );
    }
  }
  if (metal !== null && isPercent) {
    return {
      ...said("grade", own.label, saying("read.metalPercent")),
      isOpen: true,
    };
  }
  if (metal !== null && unit !== null && MASS_UNITS.has(unit)) {
    return said("produced", own.label, saying("read.metalWeight"));
  }
  const over = title?.unit.unit ?? null;
  const isByWeight =
    over !== null && (MASS_UNITS.has(over) || isMetalUnit(over));
  if (metal !== null && unit === null && isByWeight) {
    return said("produced", own.label, saying("read.metalTitleUnit"));
  }
  return null;
}

/** "Copper cathode (tonnes)", "Silver (oz)". */
function isMetalByWeight(heading: LabelWords | undefined): boolean {
  const unit = heading?.unit.unit ?? null;
  return (
    unit !== null &&
    heading?.metals.length === 1 &&
    (MASS_UNITS.has(unit) || isMetalUnit(unit))
  );
}

/** A mine under "Own mined" in a table of "Platinum production (oz)": it mined the metal. */
function isMetalMined(
  { own, title }: RowWords,
  unit: PrintedUnit | null,
  heading: LabelWords,
): boolean {
  return (
    heading.quantity === "mined" &&
    !OF_ROCK.test(heading.folded) &&
    title?.quantity === "produced" &&
    isMetalUnit(title.unit.unit) &&
    [unit, heading.unit.unit].every((each) => each === null) &&
    isName(own)
  );
}

/** "Copper concentrate (t)" under "Concentrator": what comes out of the mill, not what goes in. */
function isConcentrateMade(
  { own, isPercent }: RowWords,
  unit: PrintedUnit | null,
  { quantity }: LabelWords,
): boolean {
  const isWeighed = unit === null ? !isPercent : MASS_UNITS.has(unit);
  return (
    own.product !== null &&
    own.metals.length === 0 &&
    isWeighed &&
    quantity !== null &&
    TONNAGE.has(quantity)
  );
}

/** A metal under "Ore milled" is its grade, unless the heading's tonnes are meant: "Ore milled (t)", "Gold ore". */
function isAssayUnder(
  heading: LabelWords,
  { own, isPercent }: RowWords,
  unit: PrintedUnit | null,
): boolean {
  if (heading.quantity === null || !TONNAGE.has(heading.quantity)) return false;
  if (isMetalUnit(unit) || /\bores?\b/.test(own.folded)) return false;
  const inTonnes =
    heading.unit.unit !== null && MASS_UNITS.has(heading.unit.unit);
  return !inTonnes || unit !== null || isPercent;
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

function said(quantity: Quantity, word: string, reason: Saying): SaidQuantity {
  return { quantity, word, reason, isOpen: false };
}

function fromHeading(heading: LabelWords, quantity: Quantity): SaidQuantity {
  const word = heading.quantityWord ?? heading.label;
  return said(
    quantity,
    word,
    saying("read.heading", { heading: heading.label }),
  );
}

/** What the row's own words say, with the unit to tell a recovered metal from a recovery. */
function ownQuantity(
  words: RowWords,
  unit: PrintedUnit | null,
): SaidQuantity | null {
  const { own } = words;
  if (own.quantity === null) return null;
  const word = own.quantityWord ?? "";
  const reason = saying("read.ownWords", { word });
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
          ...said("grade", own.label, saying("read.metalPerTonne")),
          isOpen: heading === null && own.product === null,
        }
      : null;
  }
  if (RATE_UNITS.has(unit))
    return said("rate", own.label, saying("read.tonnesPerDay"));
  if (unit === "days")
    return said("days", own.label, saying("read.countsDays"));
  if (unit === "ratio") return said("strip", own.label, saying("read.ratio"));
  // "Nickel (tonnes)" is weighed: no grade or recovery, whatever it stands under, and no ore.
  if (
    MASS_UNITS.has(unit) &&
    own.metals.length > 0 &&
    !/\bores?\b/.test(own.folded) &&
    heading?.quantity &&
    NOT_METAL.has(heading.quantity)
  ) {
    return said("produced", own.label, saying("read.metalWeight"));
  }
  if (METAL_UNITS.has(unit)) {
    if (
      heading?.quantity &&
      heading.quantity !== "none" &&
      !NOT_METAL.has(heading.quantity)
    ) {
      return fromHeading(heading, heading.quantity);
    }
    return own.metals.length > 0 || own.isConcentrate
      ? said("produced", own.label, saying("read.metalOunces"))
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
