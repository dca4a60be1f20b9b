import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { assay, tonnes } from "../../formula/number-parameter";

/**
 * Recovery of metal to a concentrate, from tonnages and assays.
 * Shape:   four scalars, or ranges of one shape → the same shape
 * Units:   tonnes, assay, tonnes, assay (both assays in one unit) → fraction
 * Errors:  #DIV/0! the feed holds no metal; #NUM! a figure below 0
 * Source:  definition
 */
export const recovery = defineFormula({
  name: "RECOVERY",
  theme: "balance",
  summary:
    "Recovery of metal to one concentrate, from tonnages and assays. Above 100%, the figures do not belong together.",
  arithmetic: "concentrateTonnes × concentrateGrade ÷ (feedTonnes × feedGrade)",
  parameters: [
    tonnes("concentrateTonnes", "Dry tonnes of concentrate."),
    assay(
      "concentrateGrade",
      "Grade of the concentrate, in the unit of the feed grade.",
    ),
    tonnes("feedTonnes", "Dry tonnes of ore processed."),
    assay("feedGrade", "Head grade, in the unit of the concentrate grade."),
  ],
  result: { unit: "fraction", spills: false },
  errors: [
    { code: "#DIV/0!", when: "feed tonnes or feed grade are 0" },
    { code: "#NUM!", when: "a figure is below 0" },
  ],
  source: "Definition: metal in the concentrate over metal in the feed.",
  examples: [
    {
      arguments: [4.5, 0.2, 100, 0.01],
      result: 0.9,
      says: "4.5 t of concentrate at 20% from 100 t of ore at 1%: a textbook case.",
    },
    {
      arguments: [3223, 0.671, 22554, 0.111],
      result: 0.863845888985554,
      says: "Bellekeno, fourth quarter of 2011: lead to the lead concentrate. Printed: 86.2%.",
    },
    {
      arguments: [[[3223], [2305]], [[5123], [683]], 22554, 889],
      result: [[0.823491885940435], [0.0785174698334296]],
      says: "Silver to each concentrate of that quarter. Recovery to all of them is their sum, =SUM(RECOVERY(…)): 90.2%; printed: 90%.",
    },
  ],
  compute: (concentrateTonnes, concentrateGrade, feedTonnes, feedGrade) =>
    feedTonnes * feedGrade === 0
      ? undefinedQuotient(
          "The feed holds no metal: check feed tonnes and feed grade.",
        )
      : (concentrateTonnes * concentrateGrade) / (feedTonnes * feedGrade),
});
