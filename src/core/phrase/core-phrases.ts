import { claimPhrases } from "./claim-phrases";
import { failurePhrases } from "./failure-phrases";
import { figurePhrases } from "./figure-phrases";
import { findingPhrases } from "./finding-phrases";
import type { Phrase } from "./phrase";
import { readingPhrases } from "./reading-phrases";
import { refusalPhrases } from "./refusal-phrases";
import { relationPhrases } from "./relation-phrases";
import { warningPhrases } from "./warning-phrases";

/** Every phrase that core has anything to say with, in English. Other languages have the same keys. */
export const corePhrases = {
  ...figurePhrases,
  ...findingPhrases,
  ...claimPhrases,
  ...relationPhrases,
  ...warningPhrases,
  ...readingPhrases,
  ...refusalPhrases,
  ...failurePhrases,
};

export type CoreKey = keyof typeof corePhrases;

/** The phrases of core in one language. */
export type CorePhrases = Readonly<Record<CoreKey, Phrase>>;

const KEYS: ReadonlySet<string> = new Set(Object.keys(corePhrases));

/** Whether there is a phrase of this name. */
export function isCoreKey(key: string): key is CoreKey {
  return KEYS.has(key);
}
