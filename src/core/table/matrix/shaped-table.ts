import type { Warning } from "../../text/warning";
import type { MatrixCell, MatrixRow } from "./cell-matrix";

/** A table with its parts told apart: title rows, header rows, body rows; column 0 holds the labels. */
export interface ShapedTable {
  readonly titles: readonly string[];
  readonly header: readonly (readonly MatrixCell[])[];
  readonly rows: readonly MatrixRow[];
  readonly warnings: readonly Warning[];
}
