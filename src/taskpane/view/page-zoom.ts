import type { PageSpan } from "../../core/text/span";

const readableLine = 13;
const step = 0.25;
const largest = 3;

/**
 * Pixels per point at which the line of a box on a page can be read: at least the page's whole width in the frame, in
 * steps, so that one table keeps one zoom from cell to cell.
 */
export function pageZoom(
  { box: [, top, , bottom] }: PageSpan,
  pageWidth: number,
  frameWidth: number,
): number {
  const readable = readableLine / Math.max(bottom - top, 1);
  const stepped = Math.ceil(readable / step) * step;
  return Math.max(Math.min(stepped, largest), frameWidth / pageWidth);
}
