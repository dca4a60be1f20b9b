import type { Expression } from "../../expression/expression";
import { childrenOf, distinctCells } from "../../expression/expression-cells";
import type { Outcome, Relation } from "../../relation/relation";
import { joinedRuns } from "./joined-runs";

/** Addresses that a verdict looks at. */
export interface VerdictPlaces {
  readonly printed: string;
  /** The least and greatest value that the printed figure may stand for. */
  readonly printedLow: string;
  readonly printedHigh: string;
  /** The figures that the rebuilt value rests on. */
  readonly inputs: readonly string[];
  /** The rebuilt value; null where it is a function of the add-in, on which the verdict must not depend. */
  readonly rebuilt: string | null;
  readonly low: string;
  readonly high: string;
  /** The share of the figure from which on a check is undecided. */
  readonly blunt: string;
  /** Half of the printed figure's last digit. */
  readonly halfUnit: string;
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
 * A distance counts from a hundred-thousandth of the half-unit on, so that binary fractions (12.05 − 12.1) decide nothing.
 */
export function verdictFormula(
  relation: Relation,
  places: VerdictPlaces,
): string {
  const { printedLow, printedHigh, low, high, blunt } = places;
  const isBlunt = `(${high}-${low})/2>${blunt}*MAX(-${printedLow},${printedHigh})`;
  const met = `IF(${isBlunt},"undecided","ties")`;
  const isApart = `${distance(relation, places)}>${places.halfUnit}/10^5`;
  const judged = `IF(${isApart},"differs",${met})`;
  if (!dividesByFigure(relation.expression))
    return `IF(${missing(places)},"no figure",${judged})`;
  const rebuilt = places.rebuilt === null ? [] : [places.rebuilt];
  return `IF(${missing(places, rebuilt)},"no figure",${guarded(judged, places)})`;
}

/** Whether a figure is missing. COUNT passes over errors: a rebuilt value that is one counts as missing too. */
function missing(
  { printed, inputs }: VerdictPlaces,
  rebuilt: readonly string[] = [],
): string {
  const figures = [printed, ...inputs];
  const counted = [...joinedRuns(figures), ...rebuilt];
  return `COUNT(${counted.join(",")})<${figures.length + rebuilt.length}`;
}

/** A divisor that may be zero turns the bounds around or makes them errors: nothing is decided. */
function guarded(judged: string, { low, high }: VerdictPlaces): string {
  return `IFERROR(IF(${low}>${high},"undecided",${judged}),"undecided")`;
}

/** Whether a printed figure is divided by, so that there may be no result. */
function dividesByFigure(expression: Expression): boolean {
  return (
    expression.op === "weighted-mean" ||
    (expression.op === "quotient" &&
      distinctCells(expression.divisor).length > 0) ||
    childrenOf(expression).some(dividesByFigure)
  );
}

/** How far the printed figure stands outside of what can be rebuilt, in the sense that the relation compares. */
function distance(relation: Relation, places: VerdictPlaces): string {
  const { printedLow, printedHigh, low, high } = places;
  const above = `${printedLow}-${high}`;
  const below = `${low}-${printedHigh}`;
  switch (relation.compare) {
    case "equal":
      return `MAX(${above},${below})`;
    case "at-most":
      return above;
    case "at-least":
      return below;
  }
}
