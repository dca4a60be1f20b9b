import type { ProductionTable } from "../../../../src/core/production/production-table";
import { typeTables } from "../../../../src/core/production/type-tables";
import type { RawTable } from "../../../../src/core/table/raw-table";

/** Types one table standing alone in a release with the given sentences; its likeliest reading. */
export function typeOne(
  table: RawTable,
  prose: readonly string[] = [],
): ProductionTable | undefined {
  const found = {
    tables: [table],
    prose: prose.map((text) => ({
      kind: "paragraph" as const,
      role: "body" as const,
      text,
      span: [0, text.length] as const,
    })),
    warnings: [],
  };
  return typeTables(found, "release.txt")[0]?.[0];
}
