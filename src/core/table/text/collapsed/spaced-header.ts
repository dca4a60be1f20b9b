import type { MatrixRow } from "../../matrix/cell-matrix";

/** Header rows and the lines they were read from, first and one past the last. */
export interface SpacedHeader {
  readonly rows: readonly MatrixRow[];
  readonly from: number;
  readonly to: number;
}

/** How many lines above the rows may be headings of theirs, below the header. */
export const BELOW = 4;
