import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { figure, tonnes } from "../../formula/number-parameter";

/**
 * Tonnes per day.
 * Shape:   two scalars, or ranges of one shape → the same shape
 * Units:   tonnes, days → tonnes per day
 * Errors:  #DIV/0! no days; #NUM! a figure below 0
 * Source:  definition; calendar days unless operating days are given
 */
export const throughput = defineFormula({
  name: "THROUGHPUT",
  theme: "production",
  summary:
    "Tonnes per day: of calendar days, or of operating days where those are given.",
  arithmetic: "tonnes ÷ days",
  parameters: [
    tonnes("tonnes", "Tonnes processed in the period."),
    figure({
      name: "days",
      help: "Days of the period; PERIOD_DAYS counts them.",
      unit: "days",
      domain: { atLeast: 0 },
    }),
  ],
  result: { unit: "t/d", spills: false },
  errors: [
    { code: "#DIV/0!", when: "there are no days" },
    { code: "#NUM!", when: "a figure is below 0" },
  ],
  source: "Definition.",
  examples: [
    {
      arguments: [22554, 92],
      result: 245.152173913043,
      says: "Bellekeno, fourth quarter of 2011. Printed: 245 t/d.",
    },
    {
      arguments: [94810, 366],
      result: 259.043715846995,
      says: "Alexco 2012: 259 t/d on 366 days. Printed: 260, which 365 days give.",
    },
  ],
  compute: (mass, days) =>
    days === 0
      ? undefinedQuotient("There are no days: the rate is undefined.")
      : mass / days,
});
