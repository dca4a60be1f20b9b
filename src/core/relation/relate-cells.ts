import type { ProductionTable } from "../production/production-table";
import {
  countPossible,
  mergeDeclared,
  nothing,
  type Declared,
} from "./declare-relation";
import { withoutExplained } from "./explained";
import { attributableShare } from "./identities/attributable-share";
import { basketSum } from "./identities/total/basket-sum";
import { changeColumn } from "./identities/agreement/change-column";
import { concentrateSum } from "./identities/total/concentrate-sum";
import { duplicate } from "./identities/agreement/duplicate";
import { massPull } from "./identities/metal-balance/mass-pull";
import { metalEquivalent } from "./identities/metal-equivalent";
import { metalFromConcentrates } from "./identities/metal-balance/metal-from-concentrates";
import { metalFromFeed } from "./identities/metal-balance/metal-from-feed";
import { mineTotal } from "./identities/total/mine-total";
import { oreAndWaste } from "./identities/total/ore-and-waste";
import { payableMetal } from "./identities/payable-metal";
import { periodSum } from "./identities/total/period-sum";
import { rateAndDays } from "./identities/rate-and-days";
import { recovery } from "./identities/metal-balance/recovery";
import { stockMovement } from "./identities/stock-movement";
import { unitTwin } from "./identities/agreement/unit-twin";
import { weightedGrade } from "./identities/weighted-grade";
import { weightedRecovery } from "./identities/weighted-recovery";
import type { PrintedCells } from "./printed-cells";
import type { Relation, UncheckableRelation } from "./relation";
import { indexTables, type TableIndex } from "./table-index";
import { openTonBases, withTonBasis } from "./ton-basis";

/** What the tables allow to be checked, and what they lack the figures for. */
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
  basketSum,
  oreAndWaste,
  massPull,
  metalEquivalent,
  payableMetal,
  attributableShare,
  changeColumn,
  unitTwin,
  duplicate,
  rateAndDays,
  stockMovement,
];

/**
 * Declares every relation that the typed tables allow, and names those that they lack the figures for.
 * Shape: prose, the release's sentences, for prices and ratios that metal equivalents are converted at
 */
export function relateCells(
  tables: readonly ProductionTable[],
  prose: readonly string[] = [],
): RelatedCells {
  const index = indexTables(tables, prose);
  const readings = openTonBases(tables).map((ton) =>
    declareAll({ ...index, ton }),
  );
  const { relations, uncheckable } = withoutExplained(
    likeliestReading(readings, index.printed),
    tables,
    index.printed,
  );
  return { relations: withUniqueIds(relations), uncheckable };
}

function declareAll(index: TableIndex): Declared {
  const { relations, uncheckable } = mergeDeclared(
    IDENTITIES.map((identity) => identity(index)),
  );
  return {
    relations: relations.map((relation) =>
      withTonBasis(relation, index.ton, index.tables),
    ),
    uncheckable,
  };
}

/** The reading under which most relations are possible, the first where they tie. */
function likeliestReading(
  readings: readonly Declared[],
  printed: PrintedCells,
): Declared {
  const [first = nothing, ...others] = readings;
  if (others.length === 0) return first;
  let best = first;
  let most = countPossible(first.relations, printed);
  for (const reading of others) {
    const possible = countPossible(reading.relations, printed);
    if (possible <= most) continue;
    best = reading;
    most = possible;
  }
  return best;
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
