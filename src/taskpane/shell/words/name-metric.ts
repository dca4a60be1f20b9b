import { metals, metricParts } from "../../view/table/metric-words";
import type { Pane } from "../pane-context";

/** A metric in the user's language; its id where no phrase fits. */
export function nameMetric(metric: string, say: Pane["say"]): string {
  const promised = /^guidance\.(.+)/.exec(metric)?.[1];
  if (promised !== undefined)
    return say("metric.guidance", { metric: nameMetric(promised, say) });
  const parts = metricParts(metric);
  if (parts === null) return metric;
  const words = Object.fromEntries(
    Object.entries(parts.places).map(([place, metal]) => [
      place,
      nameMetal(metal, say),
    ]),
  );
  const phrase = say(parts.quantity.key, words);
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}

/** A metal in the user's language. */
export function nameMetal(metal: string, say: Pane["say"]): string {
  const key = metals[metal];
  if (key !== undefined) return say(key);
  const base = /^(.+)_eq$/.exec(metal)?.[1];
  return base === undefined
    ? metal
    : say("metal.equivalent", { metal: nameMetal(base, say) });
}
