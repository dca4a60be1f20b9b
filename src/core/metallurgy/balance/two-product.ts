import type { FormulaError } from "../../formula/formula-error";
import { outOfDomain, undefinedQuotient } from "../../formula/formula-error";
import { assay } from "../../formula/number-parameter";

/** The three assays of the two-product formula, in one unit. */
export const twoProductAssays = [
  assay("feed", "Assay of the feed."),
  assay("concentrate", "Assay of the concentrate, in the unit of the feed."),
  assay("tail", "Assay of the tail, in the unit of the feed."),
] as const;

/** The refusals that all formulas from three assays share. */
export const twoProductErrors = [
  {
    code: "#DIV/0!",
    when: "concentrate and tail assay the same, or the feed assays 0",
  },
  {
    code: "#NUM!",
    when: "the tail assays more than the feed, or the feed more than the concentrate",
  },
] as const;

/** Where every formula from three assays comes from. */
export const TWO_PRODUCT_SOURCE =
  "Two-product formula: balance of mass and of metal over one separation (Wills' Mineral Processing Technology).";

/** Says why three assays do not belong to one separation; null where concentrate ≥ feed ≥ tail. */
export function refuseAssays(
  feed: number,
  concentrate: number,
  tail: number,
): FormulaError | null {
  if (feed === 0)
    return undefinedQuotient("The feed assays 0: there is nothing to recover.");
  if (concentrate === tail) {
    return undefinedQuotient(
      "Concentrate and tail assay the same: nothing was separated.",
    );
  }
  if (tail > feed) {
    return outOfDomain(
      `The tail (${tail}) assays more than the feed (${feed}): the recovery would be negative.`,
    );
  }
  if (feed > concentrate) {
    return outOfDomain(
      `The feed (${feed}) assays more than the concentrate (${concentrate}): the recovery would be above 100%.`,
    );
  }
  return null;
}
