import { defineFormula } from "../../formula/define-formula";
import { wrongValue } from "../../formula/formula-error";
import {
  assay,
  fraction,
  optionalFigure,
} from "../../formula/number-parameter";

/**
 * The part of a concentrate's grade that a smelter pays for.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   grade and deduction in one unit (fraction, or g/t), payable share as a fraction → that unit
 * Errors:  #VALUE! payable share above 1 (type 95% or 0.95), deduction in another unit than the grade
 * Source:  usual smelter terms: the lower of share and deduction, never below 0
 */
export const payableGrade = defineFormula({
  name: "PAYABLE_GRADE",
  theme: "value",
  summary:
    "The part of a concentrate's grade that is paid for: a share of it, subject to a minimum deduction.",
  arithmetic: "max(0, min(payable × grade, grade − deduction))",
  parameters: [
    assay(
      "grade",
      "Grade of the concentrate: base metals as fractions (67.1% or 0.671), precious metals in g/t.",
    ),
    fraction("payable", "Payable share as a fraction, 95% or 0.95."),
    optionalFigure(
      {
        name: "deduction",
        help: "Minimum deduction in the unit of the grade: 3 units of lead are 3% or 0.03. Left out: none.",
        unit: "unit of the grade",
        domain: { atLeast: 0 },
      },
      0,
    ),
  ],
  result: { unit: "unit of the grade", spills: false },
  errors: [
    {
      code: "#VALUE!",
      when: "the payable share is above 1 (type 95% or 0.95), or the deduction is in units and the grade a fraction (type 3% or 0.03)",
    },
    { code: "#NUM!", when: "grade or deduction are below 0" },
  ],
  source: "Usual smelter terms: the lower of the two, never below 0.",
  examples: [
    {
      arguments: [0.671, 0.95, 0.03],
      result: 0.63745,
      says: "Lead at 95% less at least 3 units: 63.745%, the share decides.",
    },
    {
      arguments: [0.439, 0.85, 0.08],
      result: 0.359,
      says: "Zinc at 85% less at least 8 units: 35.9%; below 53.33% the deduction decides.",
    },
    {
      arguments: [0.02, 0.95, 0.03],
      result: 0,
      says: "Nothing is paid for a grade below the deduction.",
    },
  ],
  compute: (grade, payable, deduction) =>
    grade > 0 && grade < 1 && deduction > 1
      ? wrongValue(
          `Deduction is ${deduction} and the grade ${grade}: type ${deduction} units as ${deduction}% or ${Number((deduction / 100).toPrecision(12))}.`,
        )
      : Math.max(0, Math.min(payable * grade, grade - deduction)),
});
