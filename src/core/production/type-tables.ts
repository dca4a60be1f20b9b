import type { FoundTables } from "../table/raw-table";
import type { Correction } from "./correction";
import { readDocumentWords } from "./meaning/document-words";
import type { ProductionTable } from "./production-table";
import type { Readings } from "./readings";
import { typeTable } from "./type-table";

/**
 * Gives every found table its meaning: metrics, units, periods, mines. Tables that are no production tables are left out.
 * Corrections count tables, rows and columns as they come out without any; those that point at nothing do nothing.
 */
export function typeTables(
  found: FoundTables,
  _sourceName: string,
  corrections: readonly Correction[] = [],
): readonly Readings[] {
  const document = readDocumentWords(found);
  return found.tables
    .map((table) => ({ table, readings: typeTable(table, document) }))
    .filter(({ readings }) => readings.some(isProduction))
    .map(({ table, readings }, index) => {
      const own = corrections.filter(
        (correction) => correction.table === index,
      );
      return own.length === 0 ? readings : typeTable(table, document, own);
    });
}

/** Whether some row states a production figure of a past period. */
function isProduction({ rows, periods }: ProductionTable): boolean {
  const isPast = periods.map(({ kind }) => kind !== "guidance");
  return rows.some(
    ({ metric, cells }) =>
      metric !== null &&
      !metric.startsWith("guidance.") &&
      cells.some((cell, column) => isPast[column] && cell?.value != null),
  );
}
