import { defineFormula } from "../../formula/define-formula";
import { figure } from "../../formula/number-parameter";

const additive = (name: string, help: string) =>
  figure({ name, help, unit: "any one unit", domain: {} });

/**
 * The fourth quarter as the difference of the year and its first nine months.
 * Shape:   two scalars, or ranges of one shape → the same shape
 * Units:   both in one unit → that unit
 * Errors:  none of its own
 * Source:  definition; a gap to the printed quarter tells of a late revision
 */
export const fourthQuarter = defineFormula({
  name: "FOURTH_QUARTER",
  theme: "production",
  summary:
    "The fourth quarter as the difference of the year and its first nine months. Amounts only, not grades.",
  arithmetic: "year − nineMonths",
  parameters: [
    additive("year", "The year's amount."),
    additive("nineMonths", "The amount of the first nine months."),
  ],
  result: { unit: "unit of the amounts", spills: false },
  errors: [],
  source: "Definition.",
  examples: [
    {
      arguments: [2020695, 1412551],
      result: 608144,
      says: "Bellekeno 2011, silver: 608,144 oz. Printed for the quarter: 608,093, a difference of 51.",
    },
  ],
  compute: (year, nineMonths) => year - nineMonths,
});
