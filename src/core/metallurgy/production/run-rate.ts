import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { figure, optionalFigure } from "../../formula/number-parameter";

/** A produced amount in any unit. */
export const produced = figure({
  name: "produced",
  help: "Production of the period.",
  unit: "any unit",
  domain: { atLeast: 0 },
});

/** Days of the period that was produced in. */
export const daysProduced = figure({
  name: "days",
  help: "Days of the period; PERIOD_DAYS counts them.",
  unit: "days",
  domain: { atLeast: 0 },
});

/** Days of the year that a rate is carried over. */
export const yearDays = optionalFigure(
  {
    name: "yearDays",
    help: "Days of the year. Left out: 365.",
    unit: "days",
    domain: { above: 0 },
  },
  365,
);

/**
 * Production of a period carried over a year.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   any unit, days, days → that unit
 * Errors:  #DIV/0! no days; #NUM! a figure below 0
 * Source:  definition; assumes that the year goes on like the period
 */
export const runRate = defineFormula({
  name: "RUN_RATE",
  theme: "production",
  summary:
    "Production of a period carried over a year, as if the year went on like the period.",
  arithmetic: "produced × yearDays ÷ days",
  parameters: [produced, daysProduced, yearDays],
  result: { unit: "unit of production", spills: false },
  errors: [
    { code: "#DIV/0!", when: "there are no days" },
    { code: "#NUM!", when: "a figure is below 0, or the year has no days" },
  ],
  source: "Definition. Seasons and shutdowns are not considered.",
  examples: [
    {
      arguments: [608093, 92, 366],
      result: 2419152.58695652,
      says: "Bellekeno, silver of the fourth quarter of 2011 over the 366 days of 2012.",
    },
  ],
  compute: (amount, days, year) =>
    days === 0
      ? undefinedQuotient("There are no days: the rate is undefined.")
      : (amount * year) / days,
});
