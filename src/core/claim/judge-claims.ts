import type { Paragraph } from "../document/release-document";
import type { ProductionTable } from "../production/production-table";
import type { CheckedRelation } from "../relation/relation";
import type { ClaimVerdict } from "./claim";

/** Finds the numeric sentences of the prose, links them to cells and judges them on the printed and on the rebuilt figures. */
export function judgeClaims(
  _prose: readonly Paragraph[],
  _tables: readonly ProductionTable[],
  _relations: readonly CheckedRelation[],
): readonly ClaimVerdict[] {
  return [];
}
