import { defineFormula } from "../../formula/define-formula";
import { FormulaError } from "../../formula/formula-error";
import {
  refuseAssays,
  TWO_PRODUCT_SOURCE,
  twoProductAssays,
  twoProductErrors,
} from "./two-product";

/**
 * Recovery of metal to concentrate, from three assays.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   feed, concentrate, tail: assays in one unit → fraction
 * Errors:  #DIV/0! concentrate = tail, or feed = 0; #NUM! outside concentrate ≥ feed ≥ tail
 * Source:  Wills' Mineral Processing Technology, two-product formula
 */
export const twoProductRecovery = defineFormula({
  name: "TWO_PRODUCT_RECOVERY",
  theme: "balance",
  summary:
    "Recovery of metal to concentrate from the assays of feed, concentrate and tail.",
  arithmetic: "concentrate × (feed − tail) ÷ (feed × (concentrate − tail))",
  parameters: twoProductAssays,
  result: { unit: "fraction", spills: false },
  errors: twoProductErrors,
  source: TWO_PRODUCT_SOURCE,
  examples: [
    {
      arguments: [1, 10, 0.2],
      result: 0.816326530612245,
      says: "Feed 1, concentrate 10, tail 0.2: a published calculator prints 81.6327%.",
    },
    {
      arguments: [1, 1, 1],
      result: new FormulaError("#DIV/0!", null),
      says: "Nothing was separated: the recovery is undefined.",
    },
    {
      arguments: [0.1, 10, 0.2],
      result: new FormulaError("#NUM!", null),
      says: "A tail above the feed: the assays do not belong together.",
    },
  ],
  compute: (feed, concentrate, tail) =>
    refuseAssays(feed, concentrate, tail) ??
    (concentrate * (feed - tail)) / (feed * (concentrate - tail)),
});
