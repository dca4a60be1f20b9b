import type { Correction } from "../../core/production/correction";
import type { ProductionTable } from "../../core/production/production-table";
import {
  applyKept,
  keepRows,
  keptKey,
  parseKept,
} from "../state/kept-corrections";
import { forget, recall, remember } from "./browser/browser-memory";

const keyOf = (table: ProductionTable) => `corrections ${keptKey(table)}`;

/** Keeps what was corrected in the rows of tables, each table's in place of what was kept before. */
export function keepCorrections(
  tables: readonly ProductionTable[],
  corrections: readonly Correction[],
): void {
  tables.forEach((table, at) =>
    remember(keyOf(table), JSON.stringify(keepRows(table, at, corrections))),
  );
}

/** What was kept for tables like these, as corrections of them. */
export function recallCorrections(
  tables: readonly ProductionTable[],
): readonly Correction[] {
  return tables.flatMap((table, at) =>
    applyKept(table, at, parseKept(recall(keyOf(table)))),
  );
}

/** Forgets every kept correction. */
export function forgetCorrections(): void {
  forget("corrections ");
}
