import { defineFormula } from "../../formula/define-formula";
import {
  FormulaError,
  outOfDomain,
  undefinedQuotient,
} from "../../formula/formula-error";
import { figure } from "../../formula/number-parameter";

/**
 * Change of a figure as a share of its earlier value.
 * Shape:   two scalars, or ranges of one shape → the same shape
 * Units:   both in one unit → fraction
 * Errors:  #DIV/0! earlier value 0; #NUM! earlier value negative: no meaningful growth
 * Source:  definition
 */
export const growthRate = defineFormula({
  name: "GROWTH_RATE",
  theme: "production",
  summary: "Change of a figure as a share of its earlier value.",
  arithmetic: "later ÷ earlier − 1",
  parameters: [
    figure({
      name: "later",
      help: "The later figure.",
      unit: "any one unit",
      domain: {},
    }),
    figure({
      name: "earlier",
      help: "The earlier figure, in the unit of the later.",
      unit: "any one unit",
      domain: {},
    }),
  ],
  result: { unit: "fraction", spills: false },
  errors: [
    { code: "#DIV/0!", when: "the earlier figure is 0" },
    {
      code: "#NUM!",
      when: "the earlier figure is negative: growth has no meaning",
    },
  ],
  source: "Definition.",
  examples: [
    {
      arguments: [608093, 500703],
      result: 0.214478443308708,
      says: "Bellekeno, silver of the fourth on the third quarter of 2011: the release says 21%.",
    },
    {
      arguments: [5, -2],
      result: new FormulaError("#NUM!", null),
      says: "From a negative figure, growth has no meaning.",
    },
  ],
  compute: (later, earlier) => {
    if (earlier === 0)
      return undefinedQuotient(
        "The earlier figure is 0: the growth is undefined.",
      );
    if (earlier < 0)
      return outOfDomain(
        "The earlier figure is negative: growth has no meaning.",
      );
    return later / earlier - 1;
  },
});
