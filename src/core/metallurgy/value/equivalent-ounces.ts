import { defineFormula } from "../../formula/define-formula";
import type { Formula, FormulaExample } from "../../formula/define-formula";
import { FormulaError } from "../../formula/formula-error";
import { figures, pairUp } from "../../formula/number-list";
import { figure } from "../../formula/number-parameter";

interface EquivalentOuncesWords {
  readonly name: string;
  readonly metal: string;
  readonly examples: readonly FormulaExample[];
}

/**
 * Production of all metals as ounces of one, at fixed prices.
 * Shape:   two scalars, two ranges of as many cells → one figure
 * Units:   ounces, price per ounce, amounts, prices of those amounts → ounces
 * Errors:  #NUM! price 0; #VALUE! unequal counts; #N/A an amount without its price
 * Source:  usual practice; one ratio of prices for a whole period
 */
export function defineEquivalentOunces(words: EquivalentOuncesWords): Formula {
  const { name, metal, examples } = words;
  return defineFormula({
    name,
    theme: "value",
    summary: `Production of all metals as ounces of ${metal}, at one set of prices for the period.`,
    arithmetic: `${metal}Oz + Σ(amount × price) ÷ ${metal}Price`,
    parameters: [
      figure({
        name: `${metal}Oz`,
        help: `Ounces of ${metal} produced.`,
        unit: "oz",
        domain: { atLeast: 0 },
      }),
      figure({
        name: `${metal}Price`,
        help: `Price of ${metal} by the ounce.`,
        unit: "per oz",
        domain: { above: 0 },
      }),
      figures({
        name: "amounts",
        help: "Amounts of the other metals: pounds, or ounces.",
        unit: "lb, or oz",
        domain: { atLeast: 0 },
      }),
      figures({
        name: "prices",
        help: "Their prices, each by the unit of its amount.",
        unit: "per lb, or per oz",
        domain: { atLeast: 0 },
      }),
    ],
    result: { unit: "oz", spills: false },
    errors: [
      {
        code: "#NUM!",
        when: "the price of the main metal is 0, or a figure is below 0",
      },
      { code: "#VALUE!", when: "amounts and prices differ in number" },
      {
        code: "#N/A",
        when: "an amount lacks its price, or a price its amount",
      },
    ],
    source:
      "Usual practice of metal equivalents. State the prices beside the result.",
    examples,
    compute: (ounces, ownPrice, amounts, prices) => {
      const pairs = pairUp(amounts, prices, {
        left: "amounts",
        right: "prices",
      });
      if (pairs instanceof FormulaError) return pairs;
      return (
        ounces +
        pairs.reduce((sum, { left, right }) => sum + left * right, 0) / ownPrice
      );
    },
  });
}
