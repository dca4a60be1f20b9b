import type { Outcome, Relation } from "../../relation/relation";

/** Addresses that a verdict looks at. */
export interface VerdictPlaces {
  readonly printed: string;
  /** The least and greatest value that the printed figure may stand for. */
  readonly printedLow: string;
  readonly printedHigh: string;
  /** The figures that the rebuilt value rests on. */
  readonly inputs: readonly string[];
  readonly rebuilt: string;
  readonly low: string;
  readonly high: string;
  /** The share of the figure from which on a check is undecided. */
  readonly blunt: string;
  /** Printed decimals of the subject. */
  readonly decimals: number;
}

/** The sheet's word for an outcome. */
export function verdictWord(outcome: Outcome): string {
  switch (outcome) {
    case "ties":
      return "ties";
    case "fails":
      return "differs";
    case "undecidable":
      return "undecided";
  }
}

/**
 * The native verdict of a relation, live with or without the add-in: whether the printed figure, give or take its
 * half-unit, can meet the least and greatest rebuilt value. "no figure" where an input was blanked or is text.
 * Distances are rounded five digits below the printed one, so that binary fractions (12.05 − 12.1) decide nothing.
 * A divisor that may be zero turns the bounds around or makes them errors: nothing is decided.
 */
export function verdictFormula(
  relation: Relation,
  places: VerdictPlaces,
): string {
  const { printedLow, printedHigh, rebuilt, low, high, blunt } = places;
  const figures = [places.printed, ...places.inputs];
  const missing = `OR(COUNT(${figures.join(",")})<${figures.length},ISERROR(${rebuilt}))`;
  const boundless = `IFERROR(${low}>${high},TRUE)`;
  const size = `MAX(ABS(${printedLow}),ABS(${printedHigh}))`;
  const isBlunt = `(${high}-${low})/2>${blunt}*${size}`;
  const met = `IF(${isBlunt},"undecided","ties")`;
  const judged = `IF(${apart(relation, places)},"differs",${met})`;
  return `IF(${missing},"no figure",IF(${boundless},"undecided",${judged}))`;
}

function apart(relation: Relation, places: VerdictPlaces): string {
  const { printedLow, printedHigh, low, high, decimals } = places;
  const exceeds = `ROUND(${printedLow}-${high},${decimals + 5})>0`;
  const fallsShort = `ROUND(${low}-${printedHigh},${decimals + 5})>0`;
  switch (relation.compare) {
    case "equal":
      return `OR(${exceeds},${fallsShort})`;
    case "at-most":
      return exceeds;
    case "at-least":
      return fallsShort;
  }
}
