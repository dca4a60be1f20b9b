import type { CellRef, Expression } from "../expression/expression";
import type { Saying } from "../phrase/saying";
import type { Interval } from "../number/interval";

/** "The printed figure in `subject` must equal `expression`", declared once; both in the subject's printed unit and scale. */
export interface Relation {
  /** Unique within an examination and stable between runs: identity, table, row, column, route. */
  readonly id: string;
  /** Which identity of the catalogue it instantiates, kebab case: `period-sum`, `contained-metal`, … */
  readonly identity: string;
  readonly subject: CellRef;
  readonly expression: Expression;
  readonly compare: "equal" | "at-most" | "at-least";
  /** Independent way of rebuilding the subject ("from concentrates", "from feed"), or null where there is only one. */
  readonly route: string | null;
  /** What had to be assumed, in words ("365-day year"), or null. */
  readonly basis: string | null;
  /** The same as data, for every language to word. */
  readonly assumed: Saying | null;
}

/** A relation that the table lacks the figures for, and why. Never shown as a pass. */
export interface UncheckableRelation {
  readonly identity: string;
  readonly subject: CellRef;
  /** Why, in English. */
  readonly reason: string;
  /** The same as data, for every language to word. */
  readonly why: Saying;
}

/** Whether a printed figure can be what is rebuilt; undecidable where the rebuilt range is too wide to tell. */
export type Outcome = "ties" | "fails" | "undecidable";

/** A relation held against the printed figures. Values in the subject's printed unit and scale. */
export interface CheckedRelation {
  readonly relation: Relation;
  readonly outcome: Outcome;
  readonly printed: number;
  readonly printedInterval: Interval;
  readonly rebuilt: number;
  readonly rebuiltInterval: Interval;
  /** Distance between the two intervals, positive; 0 where they meet. */
  readonly gap: number;
  /** The gap, or the room left (negative), counted in printed half-units of the subject. */
  readonly margin: number;
}
