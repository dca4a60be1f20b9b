import { saying } from "../../../phrase/saying";
import type { LeftOut } from "../../standing/standing-apart";
import type { Scope } from "../../table-index";

/** Whether the metal comes off a leach pad alone, which releases it over years. */
export function isHeapLeach(scope: Scope, metal: string): boolean {
  return (
    scope.byMetric.has(`ore.placed.grade.${metal}`) &&
    !scope.byMetric.has(`ore.processed.grade.${metal}`)
  );
}

/** A leach pad beside the mill adds to what is produced; null where there is none. */
export function metalOffPads(scope: Scope): LeftOut | null {
  return scope.byMetric.has("ore.placed.tonnes")
    ? {
        moves: "above",
        why: saying("unchecked.padsBeside"),
      }
    : null;
}
