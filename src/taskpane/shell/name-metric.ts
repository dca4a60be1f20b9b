import { metricWords } from "../view/metric-words";
import type { Pane } from "./pane-context";

/** A metric in the user's language; its id where no phrase fits. */
export function nameMetric(metric: string, say: Pane["say"]): string {
  const words = metricWords(metric);
  if (words === null) return metric;
  const metals = Object.fromEntries(
    Object.entries(words.metals).map(([place, key]) => [place, say(key)]),
  );
  const phrase = say(words.key, metals);
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}
