import { defineFormula } from "../../formula/define-formula";
import { figureTable } from "../../formula/figure-table";
import { optionalFigure } from "../../formula/number-parameter";
import { balanceTable, productBalanceErrors } from "./product-balance";

/**
 * Balance of several products from one metal fewer.
 * Shape:   a row of n-1 assays, n rows of n-1 assays → a labelled table
 * Units:   each metal in one unit, tonnes → mass shares and distributions as fractions, tonnes
 * Errors:  #DIV/0! products alike; #NUM! assays incompatible; #VALUE! counts that do not match
 * Source:  Wills' Mineral Processing Technology, n-product formula
 */
export const nProduct = defineFormula({
  name: "N_PRODUCT",
  theme: "balance",
  summary:
    "Balance of several products from one metal fewer: a table of masses and distributions.",
  arithmetic: "solves Σ share = 1 and, for each metal, Σ(share × assay) = feed",
  parameters: [
    figureTable({
      name: "feed",
      help: "Assays of the feed, one cell per metal.",
      unit: "any one unit per metal",
      domain: { atLeast: 0 },
    }),
    figureTable({
      name: "products",
      help: "One row per product, the tail last; one column per metal, in the order of the feed.",
      unit: "any one unit per metal",
      domain: { atLeast: 0 },
    }),
    optionalFigure(
      {
        name: "feedTonnes",
        help: "Tonnes of feed. Left out: mass shares only.",
        unit: "t",
        domain: { atLeast: 0 },
      },
      null,
    ),
  ],
  result: { unit: "table", spills: true },
  errors: productBalanceErrors,
  source:
    "Balance of mass and of each metal (Wills' Mineral Processing Technology).",
  examples: [
    {
      arguments: [
        [[0.89, 1.83, 5.66]],
        [
          [24.29, 7.45, 6.99],
          [0.85, 60.97, 8.9],
          [2.74, 0.82, 56.14],
          [0.11, 0.17, 0.66],
        ],
      ],
      result: [
        [
          "Product",
          "Mass share",
          "Distribution 1",
          "Distribution 2",
          "Distribution 3",
        ],
        [
          "Concentrate 1",
          0.02239073136217,
          0.61109085931136,
          0.0911535238514573,
          0.0276521576363195,
        ],
        [
          "Concentrate 2",
          0.0237231342144269,
          0.0226569259351268,
          0.790382236641315,
          0.0373031615739221,
        ],
        [
          "Concentrate 3",
          0.0840444853019212,
          0.258743696322769,
          0.0376592775669811,
          0.833614382482307,
        ],
        [
          "Tail",
          0.869841649121482,
          0.107508518430745,
          0.0808049619402469,
          0.101430298307452,
        ],
        ["Feed", 1, 1, 1, 1],
        ["Condition number", 14.3010797682925, "", "", ""],
      ],
      says: "Copper, lead and zinc over four products: 2.239%, 2.372% and 8.404% of the mass in the concentrates, as published.",
    },
  ],
  compute: (feed, products, feedTonnes) =>
    balanceTable({ feed: feed.flat(), products, feedTonnes }),
});
