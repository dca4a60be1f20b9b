import type { Saying } from "./saying";
import { wordSaying } from "./word-saying";

/** A failure told in a sentence for the user: its message is the English, `said` is for every language to word. */
export class SaidError extends Error {
  constructor(readonly said: Saying) {
    super(wordSaying(said));
  }
}
