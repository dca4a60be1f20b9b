import { defineFormula } from "../../formula/define-formula";
import { FormulaError } from "../../formula/formula-error";
import { figures, pairUp } from "../../formula/number-list";

/**
 * The smallest stockpile a mine must have started with to mill what it milled.
 * Shape:   two ranges of as many cells, oldest first → one figure
 * Units:   tonnes → tonnes
 * Errors:  #VALUE! unequal counts; #N/A a blank beside a figure
 * Source:  balance of mass: the stockpile never falls below 0
 */
export const leastOpeningStock = defineFormula({
  name: "LEAST_OPENING_STOCK",
  theme: "production",
  summary:
    "The smallest ore stockpile a mine must have started with to mill what it milled.",
  arithmetic: "max(0, −min over time of Σ(mined − milled))",
  parameters: [
    figures({
      name: "mined",
      help: "Ore tonnes mined by period, oldest first.",
      unit: "t",
      domain: { atLeast: 0 },
    }),
    figures({
      name: "milled",
      help: "Ore tonnes milled in the same periods.",
      unit: "t",
      domain: { atLeast: 0 },
    }),
  ],
  result: { unit: "t", spills: false },
  errors: [
    { code: "#VALUE!", when: "mined and milled differ in number" },
    { code: "#N/A", when: "a period lacks one of its figures" },
  ],
  source: "Balance of mass: a stockpile never falls below 0.",
  examples: [
    {
      arguments: [
        [[16461, 22166, 12533, 20832]],
        [[18050, 18928, 21532, 22554]],
      ],
      result: 9072,
      says: "Bellekeno 2011, quarter by quarter: at least 9,072 t lay there on 1 January.",
    },
  ],
  compute: (mined, milled) => {
    const pairs = pairUp(mined, milled, { left: "mined", right: "milled" });
    if (pairs instanceof FormulaError) return pairs;
    let stock = 0;
    let least = 0;
    for (const { left, right } of pairs) {
      stock += left - right;
      least = Math.min(least, stock);
    }
    return least === 0 ? 0 : -least;
  },
});
