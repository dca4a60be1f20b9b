import type { CellRef } from "../expression/expression";
import type { Saying } from "../phrase/saying";
import type { Span } from "../text/span";

export type ClaimType =
  | "quote"
  | "change"
  | "threshold"
  | "approximate"
  | "range"
  | "rate"
  | "superlative"
  | "trend"
  | "guidance"
  | "other";

export type ClaimOutcome = "true" | "false" | "undecided" | "not-checkable";

/** A sentence of the release held against the printed cells, and again against the rebuilt ones. The contract's object. */
export interface ClaimVerdict {
  readonly text: string;
  readonly span: Span | null;
  readonly type: ClaimType;
  readonly verdict: ClaimOutcome;
  /** null where no cell that it leans on is rebuilt to another value. */
  readonly rebuiltVerdict: ClaimOutcome | null;
  readonly cells: readonly CellRef[];
  /** Why, sentence by sentence, for every language to word. */
  readonly explanation: readonly Saying[];
  /** The same in English. */
  readonly message: string;
}
