import type { Saying } from "./saying";
import { wordSaying } from "./word-saying";

/** A failure told in a sentence for the user: its message is the English, `said` is for every language to word. */
export class SaidError extends Error {
  constructor(
    readonly said: Saying,
    /** What the machine itself said of it, for "Copy details". */
    readonly details: string = "",
  ) {
    super(wordSaying(said));
  }
}
