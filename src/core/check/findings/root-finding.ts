import { distinctCells } from "../../expression/expression-cells";
import type { Repair, Suspect, UnwordedFinding } from "../../finding/finding";
import { isUnsureReading } from "../../finding/unsure-reading";
import type { ProductionTable } from "../../production/production-table";
import type { PrintedCells } from "../../relation/printed-cells";
import type { CheckedRelation } from "../../relation/relation";
import type { CheckSettings } from "../check-settings";
import { inflationOf } from "../inflate";
import type { RepairSearch } from "../repair/repair-search";
import { suggestRepair } from "../repair/suggest-repair";
import type { Root } from "../roots/root";
import { weighSeverity } from "../weigh-severity";
import { findingAbout } from "./finding-about";

/** What a cause is described with, beside itself. */
export interface RootContext {
  readonly tables: readonly ProductionTable[];
  readonly printed: PrintedCells;
  readonly settings: CheckSettings;
  readonly relationsOf: RepairSearch["relationsOf"];
  /** The cells behind all causes, by key. */
  readonly culprits: ReadonlySet<number>;
}

/** The finding of a cause: its relation, how much it weighs, who is to blame and what would put it right. */
export function rootFinding(root: Root, context: RootContext): UnwordedFinding {
  const { tables, printed, settings } = context;
  const inflation = inflationOf(root.main.relation, printed);
  const repair = repairOf(root, context);
  return {
    ...findingAbout(root.main, tables),
    severity: restsOnUnsureReading(root.main, tables)
      ? "low"
      : weighSeverity(root.main, inflation, settings),
    role: "root",
    because: [],
    suspects: suspectsOf(root, repair),
    repair,
  };
}

function repairOf(
  root: Root,
  { tables, printed, relationsOf, culprits }: RootContext,
): Repair | null {
  if (root.culprit === null) return null;
  return suggestRepair({
    tables,
    printed,
    main: root.main,
    suspects: inOwnTable(root),
    relationsOf,
    isOtherCulprit: (cell) => cell !== root.culprit && culprits.has(cell),
  });
}

/** A relation is no surer than the least sure of the tables whose figures it compares. */
function restsOnUnsureReading(
  { relation }: CheckedRelation,
  tables: readonly ProductionTable[],
): boolean {
  return [relation.subject, ...distinctCells(relation.expression)].some(
    ({ table }) => isUnsureReading(tables[table]),
  );
}

/** A finding names cells by row and column of its own table; mines may stand in tables of their own. */
function inOwnTable({ main, suspects }: Root): Root["suspects"] {
  return suspects.filter(
    ({ cell }) => cell.table === main.relation.subject.table,
  );
}

/** The suspects as scored; a cell that a single slip would reconcile is no less likely than the first. */
function suspectsOf(root: Root, repair: Repair | null): readonly Suspect[] {
  const scored = inOwnTable(root).map(({ cell, score }) => ({
    row: cell.row,
    column: cell.column,
    score,
  }));
  if (repair === null) return scored;
  const top = scored[0]?.score ?? 0;
  const others = scored.filter(
    ({ row, column }) => row !== repair.row || column !== repair.column,
  );
  return [{ row: repair.row, column: repair.column, score: top }, ...others];
}
