import type { Phrase } from "./phrase";

/** What relations rest on, and why some cannot be checked, in English. */
export const relationPhrases = {} as const satisfies Record<string, Phrase>;
