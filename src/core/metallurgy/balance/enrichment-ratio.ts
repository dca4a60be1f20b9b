import { defineFormula } from "../../formula/define-formula";
import { undefinedQuotient } from "../../formula/formula-error";
import { assay } from "../../formula/number-parameter";

/**
 * Enrichment ratio: how many times richer the concentrate is than the feed.
 * Shape:   two scalars, or ranges of one shape → the same shape
 * Units:   assays in one unit → ratio
 * Errors:  #DIV/0! feed = 0; #NUM! an assay below 0
 * Source:  Wills' Mineral Processing Technology
 */
export const enrichmentRatio = defineFormula({
  name: "ENRICHMENT_RATIO",
  theme: "balance",
  summary: "How many times richer the concentrate is than the feed.",
  arithmetic: "concentrate ÷ feed",
  parameters: [
    assay("concentrate", "Assay of the concentrate."),
    assay("feed", "Assay of the feed, in the unit of the concentrate."),
  ],
  result: { unit: "ratio", spills: false },
  errors: [
    { code: "#DIV/0!", when: "the feed assays 0" },
    { code: "#NUM!", when: "an assay is below 0" },
  ],
  source: "Definition (Wills' Mineral Processing Technology).",
  examples: [
    {
      arguments: [10, 1],
      result: 10,
      says: "A concentrate at 10% from a feed at 1%.",
    },
    {
      arguments: [5123, 889],
      result: 5.76265466816648,
      says: "Bellekeno, fourth quarter of 2011: silver in the lead concentrate against the head grade.",
    },
  ],
  compute: (concentrate, feed) =>
    feed === 0
      ? undefinedQuotient("The feed assays 0: there is nothing to enrich.")
      : concentrate / feed,
});
