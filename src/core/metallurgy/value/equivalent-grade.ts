import { defineFormula } from "../../formula/define-formula";
import type { Formula, FormulaExample } from "../../formula/define-formula";
import { FormulaError } from "../../formula/formula-error";
import {
  figure,
  gramsPerTonne,
  recovery,
} from "../../formula/number-parameter";
import { GRAMS_PER_OUNCE } from "../../unit/mass-constants";
import { equivalentErrors, otherMetals, valuePerTonne } from "./other-metals";

interface EquivalentWords {
  readonly name: string;
  /** "silver" or "gold". */
  readonly metal: string;
  readonly examples: readonly FormulaExample[];
}

const SOURCE =
  "Usual practice of metal equivalents: value of the other metals over the price of the main one. State the prices beside the result.";

function price(metal: string) {
  return figure({
    name: `${metal}Price`,
    help: `Price of ${metal} by the troy ounce.`,
    unit: "per oz",
    domain: { above: 0 },
  });
}

/**
 * Grade of all metals as a grade of one, without recoveries: it overstates what can be sold.
 * Shape:   two scalars, ranges of as many cells → one figure
 * Units:   g/t, price per ounce, fractions or g/t, prices per pound or ounce → g/t
 * Errors:  #VALUE! base-metal grade above 1 (type 11.1% or 0.111), unknown metal; #N/A a grade without its price
 * Source:  usual practice of metal equivalents
 */
export function defineEquivalent(words: EquivalentWords): Formula {
  const { name, metal, examples } = words;
  return defineFormula({
    name,
    theme: "value",
    summary: `Grade of all metals as grams of ${metal} per tonne, without recoveries (which overstates it).`,
    arithmetic: `${metal}Gpt + Σ(metal in a tonne × price) ÷ (${metal}Price ÷ 31.1034768)`,
    parameters: [
      gramsPerTonne(`${metal}Gpt`, `Grade of ${metal} in grams per tonne.`),
      price(metal),
      otherMetals.grades,
      otherMetals.prices,
      otherMetals.metals,
    ],
    result: { unit: "g/t", spills: false },
    errors: equivalentErrors,
    source: SOURCE,
    examples,
    compute: (grade, ownPrice, grades, prices, metals) => {
      const value = valuePerTonne({ grades, prices, recoveries: null, metals });
      return value instanceof FormulaError
        ? value
        : grade + value / (ownPrice / GRAMS_PER_OUNCE);
    },
  });
}

/**
 * Grade of all metals as a grade of one, each metal at its own recovery.
 * Shape:   three scalars, ranges of as many cells → one figure
 * Units:   g/t, price per ounce, fraction, fractions or g/t, prices, fractions → g/t
 * Errors:  #VALUE! base-metal grade or recovery above 1, unknown metal; #N/A a grade without its price or recovery
 * Source:  usual practice of metal equivalents
 */
export function defineRecoveredEquivalent(words: EquivalentWords): Formula {
  const { name, metal, examples } = words;
  return defineFormula({
    name,
    theme: "value",
    summary: `Grade of all metals as grams of ${metal} per tonne, each metal at its recovery.`,
    arithmetic: `${metal}Gpt + Σ(metal in a tonne × price × recovery) ÷ (${metal}Price ÷ 31.1034768 × ${metal}Recovery)`,
    parameters: [
      gramsPerTonne(`${metal}Gpt`, `Grade of ${metal} in grams per tonne.`),
      price(metal),
      recovery(
        `${metal}Recovery`,
        `Recovery of ${metal} as a fraction, 90% or 0.9.`,
      ),
      otherMetals.grades,
      otherMetals.prices,
      otherMetals.recoveries,
      otherMetals.metals,
    ],
    result: { unit: "g/t", spills: false },
    errors: equivalentErrors,
    source: SOURCE,
    examples,
    compute: (
      grade,
      ownPrice,
      ownRecovery,
      grades,
      prices,
      recoveries,
      metals,
    ) => {
      const value = valuePerTonne({ grades, prices, recoveries, metals });
      return value instanceof FormulaError
        ? value
        : grade + value / ((ownPrice / GRAMS_PER_OUNCE) * ownRecovery);
    },
  });
}
