import { defineFormula } from "../../formula/define-formula";
import type { Formula, FormulaExample } from "../../formula/define-formula";
import {
  gramsPerTonne,
  optionalRecovery,
  tonnes,
} from "../../formula/number-parameter";
import { GRAMS_PER_OUNCE } from "../../unit/mass-constants";

interface OuncesWords {
  readonly name: string;
  /** As it stands in a sentence: "silver". */
  readonly metal: string;
  readonly examples: readonly FormulaExample[];
}

/**
 * Troy ounces of a precious metal in a tonnage, contained or recovered.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   tonnes, grams per tonne, fraction → troy ounces
 * Errors:  #VALUE! recovery above 1 (type 90% or 0.9); #NUM! tonnes or grade below 0, grade above 1,000,000 g/t
 * Source:  definition; troy ounce of 480 grains, 31.1034768 g (1959 international yard and pound agreement)
 */
export function defineOunces({ name, metal, examples }: OuncesWords): Formula {
  return defineFormula({
    name,
    theme: "metal",
    summary: `Troy ounces of ${metal} in a tonnage: contained, or recovered where a recovery is given.`,
    arithmetic: "tonnes × gpt ÷ 31.1034768 × recovery",
    parameters: [
      tonnes("tonnes", "Dry metric tonnes of ore or concentrate."),
      gramsPerTonne("gpt", `Grade of ${metal} in grams per tonne.`),
      optionalRecovery,
    ],
    result: { unit: "oz", spills: false },
    errors: [
      { code: "#VALUE!", when: "the recovery is above 1: type 90% or 0.9" },
      {
        code: "#NUM!",
        when: "tonnes or grade are below 0, the grade is above 1,000,000 g/t, or the recovery is 0",
      },
    ],
    source:
      "Definition. Troy ounce of 480 grains, 31.1034768 g: international yard and pound agreement, 1959.",
    examples,
    compute: (mass, grade, recovery) =>
      ((mass * grade) / GRAMS_PER_OUNCE) * recovery,
  });
}
