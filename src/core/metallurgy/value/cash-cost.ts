import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { figure } from "../../formula/number-parameter";

const money = (name: string, help: string) =>
  figure({ name, help, unit: "money", domain: {} });

/**
 * Cash cost of a payable ounce, net of by-products.
 * Shape:   four scalars, or ranges of one shape → the same shape
 * Units:   money of one currency, payable ounces → money per ounce
 * Errors:  #DIV/0! no payable ounces
 * Source:  usual practice of by-product costing; per payable, not contained, ounce
 */
export const cashCost = defineFormula({
  name: "CASH_COST",
  theme: "value",
  summary:
    "Cash cost of a payable ounce: site, treatment, refining and freight, less by-product credits.",
  arithmetic: "(siteCosts + sellingCosts − byproductCredits) ÷ payableOunces",
  parameters: [
    money("siteCosts", "Mining, milling and site costs."),
    money("sellingCosts", "Treatment, refining and freight."),
    money(
      "byproductCredits",
      "Revenue of the by-products, as a positive figure.",
    ),
    figure({
      name: "payableOunces",
      help: "Payable, not contained, ounces.",
      unit: "oz",
      domain: { atLeast: 0 },
    }),
  ],
  result: { unit: "money per oz", spills: false },
  errors: [
    { code: "#DIV/0!", when: "there are no payable ounces" },
    { code: "#NUM!", when: "payable ounces are below 0" },
  ],
  source: "Usual practice of by-product costing.",
  examples: [
    {
      arguments: [30000000, 8000000, 13000000, 2000000],
      result: 12.5,
      says: "38 million of costs less 13 million of credits over two million ounces (round figures).",
    },
  ],
  compute: (siteCosts, sellingCosts, byproductCredits, payableOunces) =>
    payableOunces === 0
      ? undefinedQuotient(
          "There are no payable ounces: the cost of one is undefined.",
        )
      : (siteCosts + sellingCosts - byproductCredits) / payableOunces,
});
