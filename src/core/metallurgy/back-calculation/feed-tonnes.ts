import { defineFormula } from "../../formula/define-formula";
import { FormulaError, undefinedQuotient } from "../../formula/formula-error";
import { assay, recovery } from "../../formula/number-parameter";
import { concentrates, sumConcentrates } from "./concentrate-metal";

/**
 * Tonnes processed, calculated back from concentrates, recovery and head grade.
 * Shape:   two ranges of as many cells, and two scalars → one figure
 * Units:   tonnes, any unit of grade, fraction, that unit → tonnes
 * Errors:  #DIV/0! head grade 0; #VALUE! recovery above 1 (type 90% or 0.9), unequal counts
 * Source:  definition of recovery, solved for the feed tonnes
 */
export const feedTonnes = defineFormula({
  name: "FEED_TONNES",
  theme: "balance",
  summary:
    "Tonnes processed, calculated back from concentrates, recovery and head grade.",
  arithmetic:
    "Σ(concentrateTonnes × concentrateGrades) ÷ (recovery × feedGrade)",
  parameters: [
    ...concentrates,
    recovery(
      "recovery",
      "Recovery to these concentrates as a fraction, 90% or 0.9.",
    ),
    assay("feedGrade", "Head grade, in the unit of the concentrate grades."),
  ],
  result: { unit: "t", spills: false },
  errors: [
    { code: "#DIV/0!", when: "the head grade is 0" },
    {
      code: "#VALUE!",
      when: "the recovery is above 1, or tonnes and grades differ in number",
    },
    { code: "#N/A", when: "a concentrate lacks its tonnes or its grade" },
  ],
  source: "Definition of recovery, solved for the feed tonnes.",
  examples: [
    {
      arguments: [3223, 0.671, 0.862, 0.111],
      result: 22602.2971927844,
      says: "Bellekeno, fourth quarter of 2011: from lead. Printed: 22,554 t.",
    },
  ],
  compute: (concentrateTonnes, concentrateGrades, recovered, feedGrade) => {
    const sum = sumConcentrates(concentrateTonnes, concentrateGrades);
    if (sum instanceof FormulaError) return sum;
    return feedGrade === 0
      ? undefinedQuotient("The head grade is 0: the tonnes cannot be told.")
      : sum.metal / (recovered * feedGrade);
  },
});
