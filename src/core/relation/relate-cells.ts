import type { ProductionTable } from "../production/production-table";
import { mergeDeclared, type Declared } from "./declare-relation";
import { withoutExplained } from "./explained";
import { changeColumn } from "./identities/agreement/change-column";
import { concentrateSum } from "./identities/concentrate-sum";
import { duplicate } from "./identities/agreement/duplicate";
import { metalEquivalent } from "./identities/metal-equivalent";
import { metalFromConcentrates } from "./identities/metal-from-concentrates";
import { metalFromFeed } from "./identities/metal-from-feed";
import { mineTotal } from "./identities/mine-total";
import { oreAndWaste } from "./identities/ore-and-waste";
import { payableMetal } from "./identities/payable-metal";
import { periodSum } from "./identities/period-sum";
import { rateAndDays } from "./identities/rate-and-days";
import { recovery } from "./identities/recovery";
import { stockMovement } from "./identities/stock-movement";
import { unitTwin } from "./identities/agreement/unit-twin";
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
  mineTotal,
  concentrateSum,
  oreAndWaste,
  metalEquivalent,
  payableMetal,
  changeColumn,
  unitTwin,
  duplicate,
  rateAndDays,
  stockMovement,
];

/** Declares every relation that the typed tables allow, and names those that they lack the figures for. */
export function relateCells(tables: readonly ProductionTable[]): RelatedCells {
  const index = indexTables(tables);
  const declared = mergeDeclared(IDENTITIES.map((identity) => identity(index)));
  const { relations, uncheckable } = withoutExplained(
    declared,
    tables,
    index.printed,
  );
  return { relations: withUniqueIds(relations), uncheckable };
}

/** Where two relations would share an id (a figure with two twins), the later ones are numbered. */
function withUniqueIds(relations: readonly Relation[]): readonly Relation[] {
  const seen = new Map<string, number>();
  return relations.map((relation) => {
    const times = (seen.get(relation.id) ?? 0) + 1;
    seen.set(relation.id, times);
    return times === 1
      ? relation
      : { ...relation, id: `${relation.id}:${times}` };
  });
}
