import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { figure, optionalFigure, tonnes } from "../../formula/number-parameter";
import { halfUnit } from "../../number/printed-interval";

const decimals = (name: string, of: string) =>
  optionalFigure(
    {
      name,
      help: `Decimals printed in the ${of}. Left out: 0.`,
      unit: "count",
      domain: { atLeast: -12, atMost: 12, isWhole: true },
    },
    0,
  );

/**
 * Days that a printed tonnage and a printed daily rate stand for.
 * Shape:   four scalars → a labelled table of the fewest and the most days
 * Units:   tonnes, tonnes per day, printed decimals → days
 * Errors:  #DIV/0! the rate may round from 0; #NUM! a figure below 0
 * Source:  intervals of printed figures: (t - half) ÷ (rate + half) to (t + half) ÷ (rate - half)
 */
export const impliedDays = defineFormula({
  name: "IMPLIED_DAYS",
  theme: "production",
  summary:
    "Fewest and most days that a printed tonnage and a printed daily rate stand for: tells 365 from 366, calendar from operating.",
  arithmetic:
    "(tonnes − ½ unit) ÷ (rate + ½ unit) to (tonnes + ½ unit) ÷ (rate − ½ unit)",
  parameters: [
    tonnes("tonnes", "Tonnes processed, as printed."),
    figure({
      name: "rate",
      help: "Tonnes per day, as printed.",
      unit: "t/d",
      domain: { atLeast: 0 },
    }),
    decimals("tonnesDecimals", "tonnes"),
    decimals("rateDecimals", "rate"),
  ],
  result: { unit: "table", spills: true },
  errors: [
    { code: "#DIV/0!", when: "the rate may have been rounded from 0" },
    { code: "#NUM!", when: "a figure is below 0" },
  ],
  source: "Rounding intervals of the two printed figures.",
  examples: [
    {
      arguments: [94810, 260],
      result: [
        ["Fewest days", "Most days"],
        [363.952015355086, 365.35838150289],
      ],
      says: "Alexco 2012: 363.95 to 365.36 days. The leap day was left out.",
    },
  ],
  compute: (mass, rate, tonnesDecimals, rateDecimals) => {
    const massHalf = halfUnit(tonnesDecimals);
    const rateHalf = halfUnit(rateDecimals);
    return rate <= rateHalf
      ? undefinedQuotient(
          "The rate may have been rounded from 0: the days have no upper end.",
        )
      : [
          ["Fewest days", "Most days"],
          [
            Math.max(0, mass - massHalf) / (rate + rateHalf),
            (mass + massHalf) / (rate - rateHalf),
          ],
        ];
  },
});
