import type { Saying } from "../phrase/saying";
import { wordReasons } from "../phrase/word-saying";
import type { ProductionRow } from "./production-table";

/** Why a row was read as it was, and its English. */
export function readBecause(
  why: readonly Saying[],
): Pick<ProductionRow, "reason" | "why"> {
  return { reason: wordReasons(why), why };
}
