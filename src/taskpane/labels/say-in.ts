import { fillPhrase } from "../../core/phrase/phrase";
import type { PhraseValues } from "../../core/phrase/phrase";
import type { LabelKey, Labels } from "./english";

/** Says a label in a language, its numbers as the locale writes them. */
export const sayIn =
  (labels: Labels, locale: string) =>
  (key: LabelKey, values: PhraseValues = {}): string =>
    fillPhrase(labels[key], values, locale);
