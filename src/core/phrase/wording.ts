import { corePhrases, type CoreKey } from "./core-phrases";
import { fillPhrase, type PhraseValues } from "./phrase";

import { wordNumber } from "./word-number";

/** A language to word things in: its phrases, and how it writes a number with so many decimals. */
export interface Wording {
  readonly say: (key: CoreKey, values?: PhraseValues) => string;
  readonly number: (value: number, decimals: number) => string;
}

/** The language of the examination itself, of the command line and of the workbook. */
export const englishWording: Wording = {
  say: (key, values = {}) => fillPhrase(corePhrases[key], values, "en"),
  number: wordNumber,
};

/** Words in a row. Example: "a, b and c" */
export function listWords(
  items: readonly string[],
  { say }: Pick<Wording, "say">,
  key: "list.and" | "list.or" | "list.plain" = "list.and",
): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2
    ? last
    : say(key, { items: items.slice(0, -1).join(", "), last });
}
