import { defineFormula } from "../../formula/define-formula";
import { figure } from "../../formula/number-parameter";
import { repeatingFigure } from "../../formula/repeating-figure";
import { printedInterval } from "../../number/printed-interval";
import { shownDecimals } from "./shown-decimals";

/**
 * Whether a printed figure can be the rebuilt one, rounded.
 * Shape:   scalars, or ranges of one shape → the same shape
 * Units:   any one unit → TRUE or FALSE; the printed precision is what the number shows (12.1: one decimal)
 * Errors:  none of its own: a discrepancy is a result
 * Source:  XBRL Calculations 1.1 (2023): intervals that meet are consistent
 */
export const ties = defineFormula({
  name: "TIES",
  theme: "printed figures",
  summary:
    "TRUE where a printed figure can be the rebuilt one rounded; given the rebuilt figure's lowest and highest value, where the ranges meet.",
  arithmetic:
    "lowest rebuilt ≤ printed + ½ of its last place, and highest rebuilt ≥ printed − ½ of its last place",
  parameters: [
    figure({
      name: "printed",
      help: "The figure as printed. Its decimals are those that the number shows.",
      unit: "any one unit",
      domain: {},
    }),
    repeatingFigure({
      name: "rebuilt",
      help: "The rebuilt figure, or the ends of its range (from PRINTED_LOW and PRINTED_HIGH of its inputs). Test each independent route in a call of its own.",
      unit: "unit of the printed figure",
      domain: {},
    }),
  ],
  result: { unit: "TRUE or FALSE", spills: false },
  errors: [],
  source:
    "XBRL Calculations 1.1, recommendation of 22 February 2023: figures whose intervals meet are consistent.",
  examples: [
    {
      arguments: [464324, 464323.911209823],
      result: true,
      says: "Bellekeno, second quarter of 2011: silver of both concentrates rounds to the printed ounces.",
    },
    {
      arguments: [608093, 582201.8, 582249.6],
      result: false,
      says: "Fourth quarter: the printed ounces lie outside the range that the concentrates allow.",
    },
    {
      arguments: [
        [[71992], [81064]],
        [[71992], [81070]],
      ],
      result: [[true], [false]],
      says: "Two rows at once.",
    },
  ],
  compute: (printed, rebuilt) => {
    const { low, high } = printedInterval(printed, shownDecimals(printed));
    return Math.min(...rebuilt) <= high && Math.max(...rebuilt) >= low;
  },
});
