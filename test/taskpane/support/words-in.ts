import { fillPhrase } from "../../../src/core/phrase/phrase";
import { english, type Labels } from "../../../src/taskpane/labels/english";
import { loadLabels } from "../../../src/taskpane/labels/load-labels";
import type { Words } from "../../../src/taskpane/view/pane-wording";

/** The languages of the pane. */
export const languages = ["en", "de", "fr", "es"] as const;

/** The pane's words in a language, without a pane. */
export async function wordsIn(locale: string): Promise<Words> {
  return wordsOf(await loadLabels(locale), locale);
}

function wordsOf(labels: Labels, locale: string): Words {
  return {
    locale,
    say: (key, values = {}) => fillPhrase(labels[key], values, locale),
  };
}

/** The pane's words in English. */
export const englishWords: Words = wordsOf(english, "en");
