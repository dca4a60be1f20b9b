import type { Span } from "../../../text/span";
import { isDash, isFigure } from "../../cell-kind";

/** From where to where on a line, and where in the chunk's text. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly start: number;
  readonly end: number;
}

/** Words that stand together on a line, with their place. A character of plain text is a box one wide and two high. */
export interface Chunk {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly notes: readonly string[];
  readonly span: Span | null;
  /** The words it was put together from, where the source places each. */
  readonly words?: readonly Place[];
  /** It names its line, although it looks like a figure. */
  readonly isLabel?: boolean;
}

/** Chunks on one baseline, from the left. */
export interface PlacedLine {
  readonly chunks: readonly Chunk[];
  /** Height of the baseline from the top of the page. */
  readonly base: number;
  readonly height: number;
  readonly page: number;
  readonly isBold: boolean;
  /** Index of the line in what the lines were made from. */
  readonly index: number;
}

/** A figure or a printed nothing. */
export function isNumeric({ text, isLabel }: Chunk): boolean {
  return isLabel !== true && (isFigure(text) || isDash(text));
}

/** How far two chunks or columns lie over one another; negative where they are apart. */
export function overlap(
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}
