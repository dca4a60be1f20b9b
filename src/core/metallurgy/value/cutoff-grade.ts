import { optionalChoice } from "../../formula/choice-parameter";
import { defineFormula } from "../../formula/define-formula";
import { figure, recovery } from "../../formula/number-parameter";
import { findUnit } from "../../unit/find-unit";
import {
  GRAMS_PER_OUNCE,
  KILOGRAMS_PER_POUND,
} from "../../unit/mass-constants";

/**
 * Grade at which a tonne of ore pays its cost.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   money per tonne, price per ounce or pound, fraction → g/t, or a fraction
 * Errors:  #VALUE! recovery above 1 (type 90% or 0.9), unit of the price not known; #NUM! price 0
 * Source:  definition of the break-even cut-off grade
 */
export const cutoffGrade = defineFormula({
  name: "CUTOFF_GRADE",
  theme: "value",
  summary:
    "Grade at which a tonne of ore pays its cost: g/t for a price by the ounce, a fraction for a price by the pound.",
  arithmetic: "costPerTonne ÷ (price × recovery), in metal per tonne",
  parameters: [
    figure({
      name: "costPerTonne",
      help: "Cost of a metric tonne of ore. For a cost by the short ton, divide by 0.90718474.",
      unit: "money per t",
      domain: { atLeast: 0 },
    }),
    figure({
      name: "price",
      help: "Price of the metal, net of selling costs.",
      unit: "per oz, or per lb",
      domain: { above: 0 },
    }),
    recovery("recovery", "Recovery as a fraction, 90% or 0.9."),
    optionalChoice(
      {
        name: "priceUnit",
        help: '"oz" or "lb": what the price is for. Left out: oz.',
        choices: ["oz", "lb"],
        find: (spelling) => {
          const unit = findUnit(
            spelling.replace(/^(us\$|usd|\$)\s*\/\s*/i, ""),
          );
          return unit === "oz" || unit === "lb" ? unit : null;
        },
      },
      "oz",
    ),
  ],
  result: { unit: "g/t, or fraction", spills: false },
  errors: [
    {
      code: "#VALUE!",
      when: "the recovery is above 1 (type 90% or 0.9), or the unit is neither oz nor lb",
    },
    { code: "#NUM!", when: "price or recovery are 0, or a figure is below 0" },
  ],
  source: "Definition of the break-even cut-off grade.",
  examples: [
    {
      arguments: [40, 2400, 0.9],
      result: 0.575990311111111,
      says: "Gold at 2,400 an ounce and 90%: a published calculator prints 0.576 g/t.",
    },
    {
      arguments: [46.297075, 4.1, 0.88, "lb"],
      result: 0.00582039910568674,
      says: "Copper at 4.10 a pound, for a cost of 42 a short ton: 0.582%.",
    },
  ],
  compute: (cost, price, recovered, unit) => {
    const amount = cost / (price * recovered);
    return unit === "oz"
      ? amount * GRAMS_PER_OUNCE
      : (amount * KILOGRAMS_PER_POUND) / 1000;
  },
});
