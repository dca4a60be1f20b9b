import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { assay, recovery, tonnes } from "../../formula/number-parameter";

/**
 * Tonnes of concentrate that a feed, its recovery and the concentrate's grade imply.
 * Shape:   four scalars, or ranges of one shape → the same shape
 * Units:   tonnes, any unit of grade, fraction, that unit → tonnes
 * Errors:  #DIV/0! concentrate grade 0; #VALUE! recovery above 1 (type 90% or 0.9)
 * Source:  definition of recovery, solved for the concentrate tonnes
 */
export const concentrateTonnes = defineFormula({
  name: "CONCENTRATE_TONNES",
  theme: "balance",
  summary:
    "Tonnes of concentrate that feed, recovery and concentrate grade imply.",
  arithmetic: "feedTonnes × feedGrade × recovery ÷ concentrateGrade",
  parameters: [
    tonnes("feedTonnes", "Dry tonnes of ore processed."),
    assay("feedGrade", "Head grade, in the unit of the concentrate grade."),
    recovery(
      "recovery",
      "Recovery to this concentrate as a fraction, 90% or 0.9.",
    ),
    assay(
      "concentrateGrade",
      "Grade of the concentrate, in the unit of the feed grade.",
    ),
  ],
  result: { unit: "t", spills: false },
  errors: [
    { code: "#DIV/0!", when: "the concentrate grade is 0" },
    { code: "#VALUE!", when: "the recovery is above 1: type 90% or 0.9" },
  ],
  source: "Definition of recovery, solved for the concentrate tonnes.",
  examples: [
    {
      arguments: [22554, 0.111, 0.862, 0.671],
      result: 3216.11300745156,
      says: "Bellekeno, fourth quarter of 2011: lead concentrate. Printed: 3,223 t.",
    },
  ],
  compute: (feedTonnes, feedGrade, recovered, concentrateGrade) =>
    concentrateGrade === 0
      ? undefinedQuotient(
          "The concentrate grade is 0: the tonnes cannot be told.",
        )
      : (feedTonnes * feedGrade * recovered) / concentrateGrade,
});
