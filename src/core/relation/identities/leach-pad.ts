import type { Scope } from "../table-index";

/** Whether the metal comes off a leach pad alone, which releases it over years. */
export function isHeapLeach(scope: Scope, metal: string): boolean {
  return (
    scope.byMetric.has(`ore.placed.grade.${metal}`) &&
    !scope.byMetric.has(`ore.processed.grade.${metal}`)
  );
}

/** Why metal won in the mill may not be all of it, or null: a leach pad beside the mill adds to what is produced. */
export function metalOffPads(scope: Scope): string | null {
  return scope.byMetric.has("ore.placed.tonnes")
    ? "Ore is placed on leach pads as well, and the metal they release is not printed apart."
    : null;
}
