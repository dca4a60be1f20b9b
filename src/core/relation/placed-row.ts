import type { CellRef } from "../expression/expression";
import type { ProductionRow } from "../production/production-table";

/** A row with its place. */
export interface PlacedRow {
  readonly table: number;
  readonly row: number;
  readonly data: ProductionRow;
}

/** The cell of a row in a column. */
export function cellIn(row: PlacedRow, column: number): CellRef {
  return { table: row.table, row: row.row, column };
}
