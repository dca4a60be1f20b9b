import type { ConvertibleUnit } from "./unit-table";
import { UNITS } from "./unit-table";

/**
 * Converts a figure between two units of one dimension; null where they measure different things, or where a unit
 * (`oz/ton?`) has no known factor.
 */
export function convert(
  value: number,
  from: ConvertibleUnit,
  to: ConvertibleUnit,
): number | null {
  if (from === to) return value;
  const { dimension, factor } = UNITS[from];
  const target = UNITS[to];
  if (dimension !== target.dimension || dimension === "unknown") return null;
  return (value * factor) / target.factor;
}
