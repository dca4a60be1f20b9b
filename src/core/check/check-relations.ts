import type { Finding } from "../finding/finding";
import type { ProductionTable } from "../production/production-table";
import { readPrintedCells } from "../relation/printed-cells";
import type { CheckedRelation, Relation } from "../relation/relation";
import { checkRelation } from "./check-relation";
import { defaultSettings, type CheckSettings } from "./check-settings";

export interface CheckedTables {
  readonly relations: readonly CheckedRelation[];
  readonly findings: readonly Finding[];
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
  return { relations: checked, findings: [] };
}
