import { defineFormula } from "../../formula/define-formula";
import {
  fraction,
  optionalRecovery,
  tonnes,
} from "../../formula/number-parameter";
import { KILOGRAMS_PER_POUND } from "../../unit/mass-constants";

/**
 * Pounds of a base metal in a tonnage, contained or recovered.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   tonnes, mass fraction, fraction → avoirdupois pounds
 * Errors:  #VALUE! grade or recovery above 1 (type 67.1% or 0.671); #NUM! below 0
 * Source:  definition; pound of 0.45359237 kg (1959 international yard and pound agreement)
 */
export const metalLb = defineFormula({
  name: "METAL_LB",
  theme: "metal",
  summary:
    "Pounds of a base metal in a tonnage: contained, or recovered where a recovery is given.",
  arithmetic: "tonnes × grade × 1000 ÷ 0.45359237 × recovery",
  parameters: [
    tonnes("tonnes", "Dry metric tonnes of ore or concentrate."),
    fraction("grade", "Grade of the metal as a fraction, 67.1% or 0.671."),
    optionalRecovery,
  ],
  result: { unit: "lb", spills: false },
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
  source:
    "Definition. Pound of 0.45359237 kg: international yard and pound agreement, 1959.",
  examples: [
    {
      arguments: [3223, 0.671],
      result: 4767789.63455669,
      says: "Bellekeno, fourth quarter of 2011: lead in the lead concentrate. Printed: 4,878,780 lb.",
    },
    {
      arguments: [22554, 0.111, 0.862],
      result: 4757601.69422603,
      says: "The same lead, from ore processed, head grade and recovery.",
    },
  ],
  compute: (mass, grade, recovery) =>
    ((mass * grade * 1000) / KILOGRAMS_PER_POUND) * recovery,
});
