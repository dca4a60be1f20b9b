import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { figure } from "../../formula/number-parameter";

/**
 * Payable metal over contained metal.
 * Shape:   two scalars, or ranges of one shape → the same shape
 * Units:   both in one unit → fraction
 * Errors:  #DIV/0! nothing contained; #NUM! a figure below 0
 * Source:  definition
 */
export const payability = defineFormula({
  name: "PAYABILITY",
  theme: "value",
  summary:
    "Payable metal over contained metal. Above 100%, sales and production are of different periods.",
  arithmetic: "payable ÷ contained",
  parameters: [
    figure({
      name: "payable",
      help: "Metal paid for, or payable metal sold.",
      unit: "any one unit",
      domain: { atLeast: 0 },
    }),
    figure({
      name: "contained",
      help: "Metal contained in production, in the unit of the payable metal.",
      unit: "any one unit",
      domain: { atLeast: 0 },
    }),
  ],
  result: { unit: "fraction", spills: false },
  errors: [
    { code: "#DIV/0!", when: "nothing is contained" },
    { code: "#NUM!", when: "a figure is below 0" },
  ],
  source: "Definition. The timing of sales and production also enters.",
  examples: [
    {
      arguments: [2033821, 2150959],
      result: 0.945541500326134,
      says: "Alexco, fiscal 2012: payable ounces sold against ounces contained, 94.55%.",
    },
  ],
  compute: (payable, contained) =>
    contained === 0
      ? undefinedQuotient("Nothing is contained: the payability is undefined.")
      : payable / contained,
});
