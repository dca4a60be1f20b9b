import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { figure, optionalFigure } from "../../formula/number-parameter";

/**
 * What each remaining period must produce to meet guidance.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   any unit, that unit, count (quarters, months, days) → that unit for each
 * Errors:  #DIV/0! no period remains; a negative result says that guidance is already met
 * Source:  definition
 */
export const remainingRequired = defineFormula({
  name: "REMAINING_REQUIRED",
  theme: "production",
  summary:
    "What each remaining period must produce to meet guidance. Negative: guidance is already met.",
  arithmetic: "(guidance − yearToDate) ÷ periods",
  parameters: [
    figure({
      name: "guidance",
      help: "Guidance for the year.",
      unit: "any one unit",
      domain: { atLeast: 0 },
    }),
    figure({
      name: "yearToDate",
      help: "Production so far.",
      unit: "unit of guidance",
      domain: { atLeast: 0 },
    }),
    optionalFigure(
      {
        name: "periods",
        help: "Quarters, months or days that remain. Left out: 1.",
        unit: "count",
        domain: { atLeast: 0 },
      },
      1,
    ),
  ],
  result: { unit: "unit of guidance", spills: false },
  errors: [
    { code: "#DIV/0!", when: "no period remains" },
    { code: "#NUM!", when: "a figure is below 0" },
  ],
  source: "Definition.",
  examples: [
    {
      arguments: [2200000, 1412551, 1],
      result: 787449,
      says: "Nine months at 1,412,551 oz against 2.2 million leave 787,449 oz for the last quarter (guidance made up).",
    },
    {
      arguments: [1000, 1200, 2],
      result: -100,
      says: "Guidance is already met by 200.",
    },
  ],
  compute: (guidance, yearToDate, periods) =>
    periods === 0
      ? undefinedQuotient("No period remains.")
      : (guidance - yearToDate) / periods,
});
