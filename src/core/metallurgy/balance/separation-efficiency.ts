import { defineFormula } from "../../formula/define-formula";
import { outOfDomain, undefinedQuotient } from "../../formula/formula-error";
import { assay, recovery } from "../../formula/number-parameter";

/**
 * Separation efficiency after Schulz: recovery of the mineral less recovery of the gangue.
 * Shape:   four scalars, or ranges of one shape → the same shape
 * Units:   assays in one unit, fraction, the metal in the pure mineral in that unit → fraction
 * Errors:  #DIV/0! feed or concentrate 0; #NUM! outside mineral > concentrate ≥ feed
 * Source:  N. F. Schulz, Separation efficiency, Trans. SME-AIME 247 (1970)
 */
export const separationEfficiency = defineFormula({
  name: "SEPARATION_EFFICIENCY",
  theme: "balance",
  summary:
    "Separation efficiency after Schulz: recovery of the mineral less recovery of the gangue.",
  arithmetic:
    "pull × mineral × (concentrate − feed) ÷ ((mineral − feed) × feed), with pull = recovery × feed ÷ concentrate",
  parameters: [
    assay("feed", "Assay of the feed."),
    assay("concentrate", "Assay of the concentrate, in the unit of the feed."),
    recovery("recovery", "Recovery of the metal as a fraction, 62% or 0.62."),
    assay(
      "mineral",
      "Metal in the pure mineral, in the unit of the feed (cassiterite: 78.6% tin).",
    ),
  ],
  result: { unit: "fraction", spills: false },
  errors: [
    { code: "#DIV/0!", when: "feed or concentrate assay 0" },
    {
      code: "#NUM!",
      when: "the order mineral > concentrate ≥ feed does not hold",
    },
    { code: "#VALUE!", when: "the recovery is above 1: type 62% or 0.62" },
  ],
  source:
    "N. F. Schulz, Separation efficiency, Trans. SME-AIME 247 (1970); the tin example of Wills' Mineral Processing Technology.",
  examples: [
    {
      arguments: [0.01, 0.63, 0.62, 0.786],
      result: 0.618021600392734,
      says: "Tin, high grade: 61.8%.",
    },
    {
      arguments: [[[0.01], [0.01]], [[0.42], [0.21]], [[0.72], [0.78]], 0.786],
      result: [[0.711914580265096], [0.752430044182621]],
      says: "Medium and low grade: 71.2% and 75.2%, the best of the three.",
    },
  ],
  compute: (feed, concentrate, recovered, mineral) => {
    if (feed === 0 || concentrate === 0) {
      return undefinedQuotient("Feed and concentrate must assay more than 0.");
    }
    if (concentrate < feed || mineral <= concentrate) {
      return outOfDomain(
        "The mineral must assay more than the concentrate, and the concentrate no less than the feed. Are all three in one unit?",
      );
    }
    const pull = (recovered * feed) / concentrate;
    return (pull * mineral * (concentrate - feed)) / ((mineral - feed) * feed);
  },
});
