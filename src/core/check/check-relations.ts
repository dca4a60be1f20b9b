import type { CellRef } from "../expression/expression";
import { cellKey } from "../expression/expression-cells";
import type { UnwordedFinding } from "../finding/finding";
import type { ProductionTable } from "../production/production-table";
import { readPrintedCells } from "../relation/printed-cells";
import type { CheckedRelation, Relation } from "../relation/relation";
import { relationCells } from "./balance/balance-relations";
import { checkRelation } from "./check-relation";
import { defaultSettings, type CheckSettings } from "./check-settings";
import { propagatedFindings } from "./findings/propagated-findings";
import { rootFinding } from "./findings/root-finding";
import { inflatePeriods, type PeriodInflation } from "./inflate-periods";
import { findRoots } from "./roots/find-roots";
import type { Root } from "./roots/root";

/** Verdicts of all relations, and what is behind those that fail; the words come later, from `report`. */
export interface CheckedTables {
  readonly relations: readonly CheckedRelation[];
  readonly findings: readonly UnwordedFinding[];
  /** t* per period, where the period's column has relations of its own. */
  readonly inflation: readonly PeriodInflation[];
}

/** Holds every relation against the printed figures: verdicts, roots, suspects, repairs. */
export function checkRelations(
  tables: readonly ProductionTable[],
  relations: readonly Relation[],
  settings: CheckSettings = defaultSettings,
): CheckedTables {
  const printed = readPrintedCells(tables);
  const checked = relations.flatMap(
    (relation) => checkRelation(relation, printed, settings) ?? [],
  );
  const roots = inReadingOrder(findRoots(checked, printed));
  const context = {
    tables,
    printed,
    settings,
    relationsOf: relationsByCell(roots.length > 0 ? checked : []),
    culprits: new Set(roots.flatMap(({ culprit }) => culprit ?? [])),
  };
  const rootFindings = roots.map((root) => rootFinding(root, context));
  return {
    relations: checked,
    findings: [
      ...rootFindings,
      ...propagatedFindings(checked, roots, rootFindings, tables),
    ],
    inflation: inflatePeriods(checked, printed),
  };
}

function inReadingOrder(roots: readonly Root[]): readonly Root[] {
  const place = ({ main }: Root) => {
    const { table, row, column } = main.relation.subject;
    return cellKey({ table, row, column });
  };
  return [...roots].sort((a, b) => place(a) - place(b));
}

/** Looks up the relations of the cells that a repair may change. */
function relationsByCell(
  checked: readonly CheckedRelation[],
): (cell: CellRef) => readonly CheckedRelation[] {
  const byCell = new Map<number, CheckedRelation[]>();
  for (const each of checked) {
    for (const key of relationCells(each.relation)) {
      const held = byCell.get(key) ?? [];
      held.push(each);
      byCell.set(key, held);
    }
  }
  return (cell) => byCell.get(cellKey(cell)) ?? [];
}
