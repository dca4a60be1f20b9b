/**
 * Where something stands in its source, so that any figure can be shown in its place.
 * Text and HTML: half-open character offsets `[start, end)` into the source text.
 * PDF: a page (from 1) and a box in points from the page's top left, `[left, top, right, bottom]`.
 * A range of the user's sheet: the cell's address.
 */
export type Span = TextSpan | PageSpan | SheetSpan;

export type TextSpan = readonly [start: number, end: number];

export interface PageSpan {
  readonly page: number;
  readonly box: readonly [
    left: number,
    top: number,
    right: number,
    bottom: number,
  ];
}

export interface SheetSpan {
  readonly address: string;
}
