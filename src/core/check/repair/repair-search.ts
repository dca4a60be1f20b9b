import type { CellRef } from "../../expression/expression";
import type { ProductionTable } from "../../production/production-table";
import type { PrintedCells } from "../../relation/printed-cells";
import type { CheckedRelation } from "../../relation/relation";
import { relationCells } from "../balance/balance-relations";

/** What a repair is looked for with. */
export interface RepairSearch {
  readonly tables: readonly ProductionTable[];
  readonly printed: PrintedCells;
  /** The relation that the repair has to reconcile. */
  readonly main: CheckedRelation;
  /** Cells that may be to blame, likeliest first, with their scores. */
  readonly suspects: readonly {
    readonly cell: CellRef;
    readonly score: number;
  }[];
  /** Every relation a cell takes part in. */
  readonly relationsOf: (cell: CellRef) => readonly CheckedRelation[];
  /** Whether a cell is behind another finding, so that relations over it prove nothing here. */
  readonly isOtherCulprit: (cell: number) => boolean;
}

/** Whether a relation fails for the sake of another finding's cell, whatever becomes of the cells that are changed. */
export function isExempt(
  search: RepairSearch,
  checked: CheckedRelation,
  own: readonly number[],
): boolean {
  return (
    checked.outcome === "fails" &&
    relationCells(checked.relation).some(
      (cell) => !own.includes(cell) && search.isOtherCulprit(cell),
    )
  );
}
