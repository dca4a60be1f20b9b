import { defineFormula } from "../../formula/define-formula";
import {
  fraction,
  optionalRecovery,
  tonnes,
} from "../../formula/number-parameter";

/**
 * Tonnes of a metal in a tonnage, contained or recovered.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   tonnes, mass fraction, fraction → tonnes
 * Errors:  #VALUE! grade or recovery above 1 (type 67.1% or 0.671); #NUM! below 0
 * Source:  definition
 */
export const metalT = defineFormula({
  name: "METAL_T",
  theme: "metal",
  summary:
    "Tonnes of a metal in a tonnage: contained, or recovered where a recovery is given.",
  arithmetic: "tonnes × grade × recovery",
  parameters: [
    tonnes("tonnes", "Dry metric tonnes of ore or concentrate."),
    fraction("grade", "Grade of the metal as a fraction, 67.1% or 0.671."),
    optionalRecovery,
  ],
  result: { unit: "t", spills: false },
  errors: [
    {
      code: "#VALUE!",
      when: "grade or recovery are above 1: type 67.1% or 0.671",
    },
    {
      code: "#NUM!",
      when: "tonnes or grade are below 0, or the recovery is 0",
    },
  ],
  source: "Definition.",
  examples: [
    {
      arguments: [3223, 0.671],
      result: 2162.633,
      says: "Bellekeno, fourth quarter of 2011: lead in the lead concentrate.",
    },
    {
      arguments: [1000000, 0.0061, 0.88],
      result: 5368,
      says: "Copper recovered from a million tonnes at 0.61% and 88% (round figures).",
    },
  ],
  compute: (mass, grade, recovery) => mass * grade * recovery,
});
