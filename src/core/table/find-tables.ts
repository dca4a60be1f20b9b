import type { ReleaseDocument } from "../document/release-document";
import type { FoundTables } from "./raw-table";

/** Finds the tables of a document, whatever their layout, and returns the prose that is left. */
export function findTables(_document: ReleaseDocument): FoundTables {
  return { tables: [], prose: [], warnings: [] };
}
