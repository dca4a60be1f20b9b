import type { PlacedLine } from "./lines/placed-line";

/** Where figures were seen: the first and the last line with any, of all the lines of the page. */
export interface Region {
  readonly lines: readonly PlacedLine[];
  readonly first: number;
  readonly last: number;
  /** The first line that is free to be a heading of this table. */
  readonly free: number;
  /** Lines farther apart than this do not belong together. */
  readonly reach: number;
  /** Nor do lines of periods farther above than this, whatever blank lines stand between. */
  readonly headReach: number;
  /** The part of the page that is looked at: less than its width where tables stand side by side. */
  readonly side: Side;
}

/** From where to where on the page. */
export interface Side {
  readonly left: number;
  readonly right: number;
}
