import { defineFormula } from "../../formula/define-formula";
import { FormulaError, undefinedQuotient } from "../../formula/formula-error";
import { figures, pairUp } from "../../formula/number-list";

/**
 * Grade of several masses together: the mean of their grades, weighted by mass.
 * Shape:   two ranges of as many cells → one figure
 * Units:   tonnes, any unit of grade → that unit
 * Errors:  #DIV/0! no mass; #VALUE! unequal counts; #N/A a figure without its partner
 * Source:  definition
 */
export const weightedGrade = defineFormula({
  name: "WEIGHTED_GRADE",
  theme: "metal",
  summary:
    "Grade of several masses together. Weigh head grades by tonnes milled, concentrate grades by concentrate tonnes.",
  arithmetic: "Σ(tonnes × grade) ÷ Σ(tonnes)",
  parameters: [
    figures({
      name: "tonnes",
      help: "The masses, one per grade.",
      unit: "t",
      domain: { atLeast: 0 },
    }),
    figures({
      name: "grades",
      help: "The grades, in one unit.",
      unit: "any one unit",
      domain: { atLeast: 0 },
    }),
  ],
  result: { unit: "unit of the grades", spills: false },
  errors: [
    { code: "#DIV/0!", when: "the masses sum to 0" },
    { code: "#VALUE!", when: "there are more masses than grades, or fewer" },
    { code: "#N/A", when: "a mass or a grade is blank beside its partner" },
  ],
  source: "Definition: metal over mass.",
  examples: [
    {
      arguments: [
        [[1101], [1687], [1808], [2305]],
        [[462], [348], [577], [683]],
      ],
      result: 538.076945370236,
      says: "Bellekeno 2011: silver in the zinc concentrate of the four quarters. Printed for the year: 583 g/t.",
    },
  ],
  compute: (tonnes, grades) => {
    const pairs = pairUp(tonnes, grades, { left: "tonnes", right: "grades" });
    if (pairs instanceof FormulaError) return pairs;
    const mass = pairs.reduce((sum, pair) => sum + pair.left, 0);
    const metal = pairs.reduce((sum, pair) => sum + pair.left * pair.right, 0);
    return mass === 0
      ? undefinedQuotient("The masses sum to 0: there is no grade.")
      : metal / mass;
  },
});
