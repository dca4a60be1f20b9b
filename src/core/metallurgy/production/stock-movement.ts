import { defineFormula } from "../../formula/define-formula";
import { tonnes } from "../../formula/number-parameter";

/**
 * Change of the ore stockpile in a period.
 * Shape:   two scalars, or ranges of one shape → the same shape
 * Units:   tonnes → tonnes; negative where the stockpile was drawn down
 * Errors:  #NUM! a figure below 0
 * Source:  balance of mass
 */
export const stockMovement = defineFormula({
  name: "STOCK_MOVEMENT",
  theme: "production",
  summary:
    "Change of the ore stockpile: tonnes mined less tonnes milled. Negative: drawn down.",
  arithmetic: "mined − milled",
  parameters: [
    tonnes("mined", "Ore tonnes mined in the period."),
    tonnes("milled", "Ore tonnes milled in the period."),
  ],
  result: { unit: "t", spills: false },
  errors: [{ code: "#NUM!", when: "a figure is below 0" }],
  source: "Balance of mass.",
  examples: [
    {
      arguments: [71992, 81064],
      result: -9072,
      says: "Bellekeno 2011: 9,072 t more milled than mined.",
    },
  ],
  compute: (mined, milled) => mined - milled,
});
