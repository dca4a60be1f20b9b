import type { Saying } from "../phrase/saying";
import { wordSaying } from "../phrase/word-saying";
import type { Span } from "./span";

/** Something a reader should confirm before trusting what was read: a stable code, and a sentence that says what to do. */
export interface Warning {
  readonly code: string;
  /** In English. */
  readonly message: string;
  /** The same as data, for every language to word. */
  readonly said?: Saying;
  readonly span?: Span;
}

/** A warning, worded in English as well. */
export function warn(code: string, said: Saying): Warning {
  return { code, message: wordSaying(said), said };
}
