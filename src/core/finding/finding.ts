import type { Span } from "../text/span";

export type Severity = "high" | "medium" | "low";

/** A printed figure that cannot be reproduced from the others, with what is likeliest behind it. The contract's object. */
export interface Finding {
  /** Stable, kebab case: `parts-exceed-total`. */
  readonly code: string;
  readonly identity: string;
  /** The relation that failed; the first where several stand behind one root. */
  readonly relation: string;
  readonly severity: Severity;
  readonly role: "root" | "propagated";
  /** Indexes of the root findings behind a propagated one; empty for a root. */
  readonly because: readonly number[];
  readonly table: number;
  readonly cell: { readonly row: number; readonly column: number };
  readonly printed: number;
  readonly rebuilt: number;
  readonly low: number;
  readonly high: number;
  /** Distance between the printed and the rebuilt interval, printed unit. */
  readonly gap: number;
  readonly suspects: readonly Suspect[];
  readonly repair: Repair | null;
  /** One neutral English sentence. */
  readonly message: string;
  /** The arithmetic, line by line. */
  readonly working: readonly string[];
  readonly span: Span | null;
}

/** A finding as the check sees it: figures only, no sentence yet. */
export type UnwordedFinding = Omit<Finding, "message" | "working">;

export interface Suspect {
  readonly row: number;
  readonly column: number;
  /** Fall of the weighted sum of squares when this cell alone is freed; equal scores are one class. */
  readonly score: number;
}

export interface Repair {
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
  /** What happened, in English. */
  readonly edit: string;
  /** The same as a key, for every language to word. */
  readonly slip: Slip;
  /** The neighbour that it changed places with; null of every other slip. */
  readonly partner: { readonly row: number; readonly column: number } | null;
}

/** A slip of the pen, or where the figure stands that another was exchanged with. */
export type Slip =
  | "transposition"
  | "substitution"
  | "dropped-digit"
  | "doubled-digit"
  | "scale"
  | "unit"
  | "exchanged-left"
  | "exchanged-right"
  | "exchanged-above"
  | "exchanged-below";
