import type { CellRef } from "../../expression/expression";
import { cellKey } from "../../expression/expression-cells";
import type { CheckedRelation } from "../../relation/relation";

/** One cause behind one or more failed relations. */
export interface Root {
  /** The relation a reader is shown; the narrowest about the likeliest cell. */
  readonly main: CheckedRelation;
  /** All failed relations that this cause explains, the main one first. */
  readonly failed: readonly CheckedRelation[];
  /** The cell that has to be freed, where the balance tells; its key. */
  readonly culprit: number | null;
  /** Cells that may be to blame, the likeliest first; equal scores cannot be told apart. */
  readonly suspects: readonly ScoredCell[];
}

/** A cell, and how far the imbalance falls when it alone is freed. */
export interface ScoredCell {
  readonly cell: CellRef;
  readonly score: number;
}

/** About the cell itself first, then by the width of the rebuilt interval relative to the figure. */
export function sortedByNarrowness(
  failed: readonly CheckedRelation[],
  key: number,
): readonly CheckedRelation[] {
  const width = ({ rebuiltInterval, printed }: CheckedRelation) =>
    (rebuiltInterval.high - rebuiltInterval.low) / Math.abs(printed || 1);
  const isAbout = ({ relation }: CheckedRelation) =>
    cellKey(relation.subject) === key ? 0 : 1;
  return [...failed].sort(
    (a, b) => isAbout(a) - isAbout(b) || width(a) - width(b),
  );
}
