import type { Outcome, Relation } from "../../relation/relation";

/** Addresses that a verdict looks at. */
export interface VerdictPlaces {
  readonly printed: string;
  readonly halfUnit: string;
  /** The figures that the rebuilt value rests on. */
  readonly inputs: readonly string[];
  readonly low: string;
  readonly high: string;
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
 */
export function verdictFormula(
  relation: Relation,
  places: VerdictPlaces,
): string {
  const figures = [places.printed, ...places.inputs];
  const enough = `COUNT(${figures.join(",")})<${figures.length}`;
  return `IF(${enough},"no figure",IF(${apart(relation, places)},"differs","ties"))`;
}

function apart(relation: Relation, places: VerdictPlaces): string {
  const { printed, halfUnit, low, high } = places;
  const exceeds = `ROUND(${printed}-${halfUnit}-${high},${places.decimals + 5})>0`;
  const fallsShort = `ROUND(${low}-${printed}-${halfUnit},${places.decimals + 5})>0`;
  switch (relation.compare) {
    case "equal":
      return `OR(${exceeds},${fallsShort})`;
    case "at-most":
      return exceeds;
    case "at-least":
      return fallsShort;
  }
}
