import type { Span } from "./span";

/** Something a reader should confirm before trusting what was read: a stable code, and a sentence that says what to do. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}
