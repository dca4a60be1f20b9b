import { saying, type Said } from "../../../phrase/saying";
import type { Figure } from "../../figure/figures";
import { quartersToDate } from "../../period/slot";

/** What of a year is behind: how many quarters, and the figures that add up to them. */
export interface Done {
  readonly quarters: number;
  readonly figures: readonly Figure[];
  /** "9M 2021", or "3 quarters" where they are added up. */
  readonly name: Said;
}

/** The quarters of a year from the first on, or the figure to date where that reaches further; null where none or all are behind. */
export function doneOf(
  row: readonly Figure[],
  year: number | null,
): Done | null {
  if (year === null) return null;
  const quarters = row
    .filter(({ period }) => period.kind === "quarter" && period.year === year)
    .sort((a, b) => (a.period.index ?? 0) - (b.period.index ?? 0));
  const run = quarters.filter(({ period }, i) => period.index === i + 1);
  const toDate = row
    .filter(({ period }) => period.year === year)
    .map((figure) => ({
      figure,
      quarters: quartersToDate(figure.period) ?? 0,
    }))
    .sort((a, b) => b.quarters - a.quarters)[0];
  const done: Done =
    toDate && toDate.quarters >= run.length
      ? {
          quarters: toDate.quarters,
          figures: [toDate.figure],
          name: toDate.figure.period.label,
        }
      : {
          quarters: run.length,
          figures: run,
          name: saying("plan.quarters", { count: run.length }),
        };
  return done.quarters > 0 && done.quarters < 4 ? done : null;
}
