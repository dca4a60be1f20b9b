import type { Hedge, Metal, ProseUnit } from "../../lexicon/lexicon";
import type { Reading } from "./read-number";

/** A number of the prose with its unit; multiplied out ("2.2 million" is 2,200,000 in steps of 100,000). */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Where the hedge before the number begins ("more than"), or `start`. */
  readonly hedgeStart: number;
  readonly readings: readonly Reading[];
  readonly sign: -1 | 1;
  readonly hasSign: boolean;
  readonly unit: ProseUnit | null;
  /** The metal named with the unit: "ounces of silver". */
  readonly metal: Metal | null;
  readonly hedge: Hedge | null;
  /** The upper end of a range, or null. */
  readonly upper: readonly Reading[] | null;
  readonly isMoney: boolean;
  readonly multiplier: number;
}
