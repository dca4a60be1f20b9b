import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import {
  refuseAssays,
  TWO_PRODUCT_SOURCE,
  twoProductAssays,
  twoProductErrors,
} from "./two-product";

/**
 * Ratio of concentration: tonnes of feed for a tonne of concentrate, from three assays.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   feed, concentrate, tail: assays in one unit → tonnes per tonne
 * Errors:  #DIV/0! feed = tail, concentrate = tail, or feed = 0; #NUM! outside concentrate ≥ feed ≥ tail
 * Source:  Wills' Mineral Processing Technology, two-product formula
 */
export const concentrationRatio = defineFormula({
  name: "CONCENTRATION_RATIO",
  theme: "balance",
  summary:
    "Ratio of concentration: tonnes of feed for a tonne of concentrate, from three assays.",
  arithmetic: "(concentrate − tail) ÷ (feed − tail)",
  parameters: twoProductAssays,
  result: { unit: "t/t", spills: false },
  errors: twoProductErrors,
  source: TWO_PRODUCT_SOURCE,
  examples: [
    {
      arguments: [1, 10, 0.2],
      result: 12.25,
      says: "A published calculator prints 12.25.",
    },
  ],
  compute: (feed, concentrate, tail) =>
    refuseAssays(feed, concentrate, tail) ??
    (feed === tail
      ? undefinedQuotient(
          "Feed and tail assay the same: there is no concentrate.",
        )
      : (concentrate - tail) / (feed - tail)),
});
