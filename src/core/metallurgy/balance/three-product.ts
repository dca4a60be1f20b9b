import { defineFormula } from "../../formula/define-formula";
import { figureTable } from "../../formula/figure-table";
import { wrongValue } from "../../formula/formula-error";
import { optionalFigure } from "../../formula/number-parameter";
import { balanceTable, productBalanceErrors } from "./product-balance";

const twoAssays = (name: string, help: string) =>
  figureTable({
    name,
    help,
    unit: "any one unit per metal",
    domain: { atLeast: 0 },
  });

/**
 * Three-product balance: two concentrates and a tail from two metals.
 * Shape:   four ranges of two assays → a labelled table
 * Units:   each metal in one unit, tonnes → mass shares and distributions as fractions, tonnes
 * Errors:  #DIV/0! products alike; #NUM! assays incompatible; #VALUE! not two assays
 * Source:  Wills' Mineral Processing Technology, three-product formula
 */
export const threeProduct = defineFormula({
  name: "THREE_PRODUCT",
  theme: "balance",
  summary:
    "Balance of two concentrates and a tail from two metals: a table of masses and distributions.",
  arithmetic:
    "solves C1 + C2 + T = 1 and, for each metal, C1 × assay1 + C2 × assay2 + T × tail = feed",
  parameters: [
    twoAssays(
      "feed",
      "Two assays of the feed: the first and the second metal.",
    ),
    twoAssays("concentrate1", "The same two metals in the first concentrate."),
    twoAssays("concentrate2", "The same two metals in the second concentrate."),
    twoAssays("tail", "The same two metals in the tail."),
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
    "Three-product formula: balance of mass and of two metals (Wills' Mineral Processing Technology).",
  examples: [
    {
      arguments: [
        [[0.062, 0.082]],
        [[0.718, 0.064]],
        [[0.014, 0.578]],
        [[0.003, 0.008]],
        3500,
      ],
      result: [
        ["Product", "Mass share", "Tonnes", "Distribution 1", "Distribution 2"],
        [
          "Concentrate 1",
          0.0806420697213799,
          282.24724402483,
          0.933887194515335,
          0.0629401519776624,
        ],
        [
          "Concentrate 2",
          0.121901831746671,
          426.65641111335,
          0.027526220071829,
          0.859259253043611,
        ],
        [
          "Tail",
          0.797456098531949,
          2791.09634486182,
          0.0385865854128362,
          0.0778005949787267,
        ],
        ["Feed", 1, 3500, 1, 1],
        ["Condition number", 8.77345220600884, "", "", ""],
      ],
      says: "A lead-zinc concentrator of 3,500 t/d: 282.247, 426.656 and 2,791.096 t of products, as its published exercise.",
    },
  ],
  compute: (feed, concentrate1, concentrate2, tail, feedTonnes) => {
    const [feedAssays = [], ...products] = [
      feed,
      concentrate1,
      concentrate2,
      tail,
    ].map((rows) => rows.flat());
    return feedAssays.length === 2
      ? balanceTable({ feed: feedAssays, products, feedTonnes })
      : wrongValue(
          "Give two cells for each of feed, concentrates and tail: the first and the second metal.",
        );
  },
});
