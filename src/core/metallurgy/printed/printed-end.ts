import { optionalChoice } from "../../formula/choice-parameter";
import { defineFormula } from "../../formula/define-formula";
import type { Formula, FormulaExample } from "../../formula/define-formula";
import { figure } from "../../formula/number-parameter";
import { printedInterval } from "../../number/printed-interval";
import type { RoundingMode } from "../../number/printed-interval";

interface EndWords {
  readonly name: string;
  readonly end: "low" | "high";
  readonly examples: readonly FormulaExample[];
}

/** How a figure was shortened for print. */
const rounding = optionalChoice<RoundingMode>(
  {
    name: "rounding",
    help: '"round-to-nearest" or "truncation". Left out: round-to-nearest.',
    choices: ["round-to-nearest", "truncation"],
    find: (spelling) => {
      const text = spelling.trim().toLowerCase();
      if (/^((round[- ])?to[- ])?nearest$|^round(ed|ing)?$/.test(text)) {
        return "round-to-nearest";
      }
      return /^truncat(e|ed|ion)$|^cut( off)?$/.test(text)
        ? "truncation"
        : null;
    },
  },
  "round-to-nearest",
);

/**
 * The lowest or the highest value that a printed figure may stand for.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   any unit, printed decimals (negative: -3 for thousands) → that unit
 * Errors:  #VALUE! decimals not whole, rounding not known; #NUM! decimals outside -12..12
 * Source:  XBRL Calculations 1.1 (2023), intervals of reported values
 */
export function definePrintedEnd({ name, end, examples }: EndWords): Formula {
  return defineFormula({
    name,
    theme: "printed figures",
    summary: `The ${end === "low" ? "lowest" : "highest"} value that a printed figure may stand for.`,
    arithmetic:
      end === "low"
        ? "value − ½ of the last printed place"
        : "value + ½ of the last printed place",
    parameters: [
      figure({
        name: "value",
        help: "The figure as printed.",
        unit: "any unit",
        domain: {},
      }),
      figure({
        name: "decimals",
        help: "Decimals it is printed with; -3 where it is rounded to thousands.",
        unit: "count",
        domain: { atLeast: -12, atMost: 12, isWhole: true },
      }),
      rounding,
    ],
    result: { unit: "unit of the value", spills: false },
    errors: [
      {
        code: "#VALUE!",
        when: "decimals are not a whole number, or the rounding is not known",
      },
      { code: "#NUM!", when: "decimals are below -12 or above 12" },
    ],
    source:
      "XBRL Calculations 1.1, recommendation of 22 February 2023: intervals of reported values.",
    examples,
    compute: (value, decimals, mode) =>
      printedInterval(value, decimals, mode)[end],
  });
}
