import type { CellRange, CellValue } from "../../formula/cell-value";
import type { FormulaError } from "../../formula/formula-error";
import {
  outOfDomain,
  undefinedQuotient,
  wrongValue,
} from "../../formula/formula-error";
import { solveBalance } from "./solve-balance";

/** Assays of one separation: products in order, the tail last. */
export interface ProductAssays {
  readonly feed: readonly number[];
  readonly products: readonly (readonly number[])[];
  readonly feedTonnes: number | null;
}

// Rounded assays can put a share this far below 0 where the product is absent.
const SLACK = 1e-9;

/** The refusals that both balances share. */
export const productBalanceErrors = [
  {
    code: "#DIV/0!",
    when: "two products assay alike, or the feed holds none of a metal",
  },
  {
    code: "#NUM!",
    when: "the assays are incompatible: a product would weigh less than nothing",
  },
  {
    code: "#VALUE!",
    when: "the ranges do not hold one assay per metal for every product",
  },
] as const;

/**
 * Balances a feed over its products and lays the answer out as a table: mass share, tonnes where the feed's are given,
 * and the distribution of each metal, with the condition number of the equations below.
 */
export function balanceTable(given: ProductAssays): CellRange | FormulaError {
  const { feed, products, feedTonnes } = given;
  const metals = feed.length;
  if (
    products.length !== metals + 1 ||
    products.some((row) => row.length !== metals)
  ) {
    return wrongValue(
      `The feed has ${metals} assays: give ${metals + 1} products of ${metals} assays each.`,
    );
  }
  if (feed.includes(0))
    return undefinedQuotient(
      "The feed holds none of a metal: it has no distribution.",
    );
  const balance = solveBalance(feed, products);
  if (balance === null)
    return undefinedQuotient(
      "Two products assay alike: the balance cannot tell them apart.",
    );
  const { shares, condition } = balance;
  if (shares.some((share) => share < -SLACK || share > 1 + SLACK)) {
    return outOfDomain(
      "The assays are incompatible: a product would weigh less than nothing. Check them and their order.",
    );
  }
  const tonnes = (share: number): CellValue[] =>
    feedTonnes === null ? [] : [share * feedTonnes];
  const rows = shares.map((share, i): CellValue[] => [
    i === shares.length - 1 ? "Tail" : `Concentrate ${i + 1}`,
    share,
    ...tonnes(share),
    ...feed.map(
      (assay, metal) => (share * (products[i]?.[metal] ?? 0)) / assay,
    ),
  ]);
  const blanks = feed.map(() => "");
  return [
    [
      "Product",
      "Mass share",
      ...(feedTonnes === null ? [] : ["Tonnes"]),
      ...feed.map((_, i) => `Distribution ${i + 1}`),
    ],
    ...rows,
    ["Feed", 1, ...tonnes(1), ...feed.map(() => 1)],
    [
      "Condition number",
      condition,
      ...(feedTonnes === null ? [] : [""]),
      ...blanks,
    ],
  ];
}
