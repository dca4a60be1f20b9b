import { isCoreKey } from "./core-phrases";
import type { Said } from "./saying";

/** A metal by its name in the language; one without a name there as the metric has it. */
export function metalSaid(metal: string): Said {
  const key = `metal.${metal}`;
  return isCoreKey(key) ? { key } : metal;
}
