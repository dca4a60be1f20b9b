import type { CellBlock } from "./sheet-matrix";

/** Excel on the web takes 5 MB a request; the rest is for what the cells' looks take. */
export const MOST_BYTES = 3_000_000;

/** A block of cells, and the place of its sheet in the plan. */
export interface PlacedBlock {
  readonly block: CellBlock;
  readonly index: number;
}

/** Blocks in the order of writing, as many to a request as it holds. */
export function inBatches(
  blocks: readonly PlacedBlock[],
): readonly (readonly PlacedBlock[])[] {
  const batches: PlacedBlock[][] = [[]];
  let bytes = 0;
  for (const placed of blocks) {
    if (bytes > 0 && bytes + placed.block.bytes > MOST_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches[batches.length - 1]?.push(placed);
    bytes += placed.block.bytes;
  }
  return batches;
}
