import type { Phrase } from "./phrase";

/** What a reader should confirm of a reading, in English. */
export const warningPhrases = {} as const satisfies Record<string, Phrase>;
