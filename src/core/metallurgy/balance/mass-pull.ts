import { defineFormula } from "../../formula/define-formula";
import {
  refuseAssays,
  TWO_PRODUCT_SOURCE,
  twoProductAssays,
  twoProductErrors,
} from "./two-product";

/**
 * Share of the feed's mass that goes to concentrate, from three assays.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   feed, concentrate, tail: assays in one unit → fraction
 * Errors:  #DIV/0! concentrate = tail, or feed = 0; #NUM! outside concentrate ≥ feed ≥ tail
 * Source:  Wills' Mineral Processing Technology, two-product formula
 */
export const massPull = defineFormula({
  name: "MASS_PULL",
  theme: "balance",
  summary:
    "Share of the feed's mass that goes to concentrate (yield), from three assays.",
  arithmetic: "(feed − tail) ÷ (concentrate − tail)",
  parameters: twoProductAssays,
  result: { unit: "fraction", spills: false },
  errors: twoProductErrors,
  source: TWO_PRODUCT_SOURCE,
  examples: [
    {
      arguments: [1, 10, 0.2],
      result: 0.0816326530612245,
      says: "A published calculator prints 8.16327%.",
    },
  ],
  compute: (feed, concentrate, tail) =>
    refuseAssays(feed, concentrate, tail) ??
    (feed - tail) / (concentrate - tail),
});
