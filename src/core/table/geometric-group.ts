import type { ContinuedTable } from "./continue-tables";
import type { TableGroup } from "./found-table";
import type { Layout } from "./raw-table";
import { transposeTable } from "./transpose-table";

/** A table told by its places, in the form all layouts share. */
export function geometricGroup(
  layout: Layout,
  table: ContinuedTable,
): TableGroup {
  const isHeaded = table.header.slice(1).some(({ text }) => text !== "");
  const shaped = transposeTable({
    titles: [],
    header: isHeaded ? [table.header] : [],
    rows: table.rows,
    warnings: [],
  });
  return { layout, tables: [shaped], span: null, warnings: table.warnings };
}
