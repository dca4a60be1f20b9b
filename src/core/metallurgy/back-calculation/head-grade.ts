import { defineFormula } from "../../formula/define-formula";
import { FormulaError, undefinedQuotient } from "../../formula/formula-error";
import { recovery, tonnes } from "../../formula/number-parameter";
import { concentrates, sumConcentrates } from "./concentrate-metal";

/**
 * Head grade, calculated back from concentrates and recovery.
 * Shape:   two ranges of as many cells, and two scalars → one figure
 * Units:   tonnes, any unit of grade, fraction, tonnes → that unit
 * Errors:  #DIV/0! no feed; #VALUE! recovery above 1 (type 90% or 0.9), unequal counts
 * Source:  definition of recovery, solved for the head grade
 */
export const headGrade = defineFormula({
  name: "HEAD_GRADE",
  theme: "balance",
  summary:
    "Head grade calculated back from concentrates, recovery and tonnes processed.",
  arithmetic:
    "Σ(concentrateTonnes × concentrateGrades) ÷ (recovery × feedTonnes)",
  parameters: [
    ...concentrates,
    recovery(
      "recovery",
      "Recovery to these concentrates as a fraction, 90% or 0.9.",
    ),
    tonnes("feedTonnes", "Dry tonnes of ore processed."),
  ],
  result: { unit: "unit of the grades", spills: false },
  errors: [
    { code: "#DIV/0!", when: "feed tonnes are 0" },
    {
      code: "#VALUE!",
      when: "the recovery is above 1, or tonnes and grades differ in number",
    },
    { code: "#N/A", when: "a concentrate lacks its tonnes or its grade" },
  ],
  source: "Definition of recovery, solved for the head grade.",
  examples: [
    {
      arguments: [3223, 0.671, 0.862, 22554],
      result: 0.111237695681434,
      says: "Bellekeno, fourth quarter of 2011: lead. Printed: 11.1%.",
    },
    {
      arguments: [[[3223], [2305]], [[5123], [683]], 0.9, 22554],
      result: 890.984796981073,
      says: "Silver of both concentrates in the same quarter. Printed: 889 g/t.",
    },
  ],
  compute: (concentrateTonnes, concentrateGrades, recovered, feedTonnes) => {
    const sum = sumConcentrates(concentrateTonnes, concentrateGrades);
    if (sum instanceof FormulaError) return sum;
    return feedTonnes === 0
      ? undefinedQuotient("Feed tonnes are 0: there is no head grade.")
      : sum.metal / (recovered * feedTonnes);
  },
});
