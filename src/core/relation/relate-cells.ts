import type { ProductionTable } from "../production/production-table";
import { mergeDeclared, type Declared } from "./declare-relation";
import { metalFromConcentrates } from "./identities/metal-from-concentrates";
import { metalFromFeed } from "./identities/metal-from-feed";
import { periodSum } from "./identities/period-sum";
import { recovery } from "./identities/recovery";
import { weightedGrade } from "./identities/weighted-grade";
import { weightedRecovery } from "./identities/weighted-recovery";
import type { Relation, UncheckableRelation } from "./relation";
import { indexTables, type TableIndex } from "./table-index";

export interface RelatedCells {
  readonly relations: readonly Relation[];
  readonly uncheckable: readonly UncheckableRelation[];
}

/** The catalogue of identities, in the order their relations are listed. */
const IDENTITIES: readonly ((index: TableIndex) => Declared)[] = [
  periodSum,
  weightedGrade,
  weightedRecovery,
  metalFromConcentrates,
  metalFromFeed,
  recovery,
];

/** Declares every relation that the typed tables allow, and names those that they lack the figures for. */
export function relateCells(tables: readonly ProductionTable[]): RelatedCells {
  const index = indexTables(tables);
  return mergeDeclared(IDENTITIES.map((identity) => identity(index)));
}
