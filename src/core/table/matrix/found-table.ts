import type { Span } from "../../text/span";
import type { Warning } from "../../text/warning";
import type { CellMatrix } from "./cell-matrix";
import type { Layout } from "../raw-table";
import { shapeTables } from "./shape-table";
import type { ShapedTable } from "./shaped-table";

/** The tables that one stretch of the source holds. */
export interface TableGroup {
  readonly layout: Layout;
  readonly tables: readonly ShapedTable[];
  readonly span: Span | null;
  readonly warnings: readonly Warning[];
}

/** The tables in a rectangle of cells, or null where no column of it holds figures. */
export function foundTables(
  layout: Layout,
  matrix: CellMatrix,
  warnings: readonly Warning[] = [],
): TableGroup | null {
  const tables = shapeTables(matrix);
  return tables.length === 0 ? null : { layout, tables, span: null, warnings };
}

/** A table that was seen and is not read: its lines stay prose, and the warning says why. */
export function refusedTable(layout: Layout, warning: Warning): TableGroup {
  return { layout, tables: [], span: null, warnings: [warning] };
}
