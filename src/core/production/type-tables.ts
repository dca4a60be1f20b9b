import type { FoundTables } from "../table/raw-table";
import type { ProductionTable } from "./production-table";

/** The possible readings of one table, the likeliest first; words decide, and where they leave a choice there are several. */
export type Readings = readonly ProductionTable[];

/** Gives every found table its meaning: metrics, units, periods, mines. Tables that are no production tables are left out. */
export function typeTables(
  _found: FoundTables,
  _sourceName: string,
): readonly Readings[] {
  return [];
}
