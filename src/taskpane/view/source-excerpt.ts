import type {
  Page,
  ReleaseDocument,
} from "../../core/document/release-document";
import type { PageSpan, Span, TextSpan } from "../../core/text/span";

/** A figure in its place: the text around it, cut in three so that the middle can be marked. */
export type SourceExcerpt =
  MarkedText | { readonly kind: "sheet"; readonly address: string };

export interface MarkedText {
  readonly kind: "marked";
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const longestSide = 400;
const shortLine = 40;

/** Cuts the place of a span out of its document, with the line around it; null where the document does not show it. */
export function sourceExcerpt(
  document: ReleaseDocument,
  span: Span | null,
): SourceExcerpt | null {
  if (span === null) return null;
  if ("address" in span) return { kind: "sheet", address: span.address };
  if ("page" in span) return pageExcerpt(document, span);
  return document.text === null ? null : textExcerpt(document.text, span);
}

function textExcerpt(text: string, [start, end]: TextSpan): MarkedText {
  const line = [lineStart(text, start), lineEnd(text, end)] as const;
  const [from, to] =
    line[1] - line[0] < shortLine ? withNeighbours(text, line) : line;
  return {
    kind: "marked",
    before: text.slice(Math.max(from, start - longestSide), start),
    marked: text.slice(start, end),
    after: text.slice(end, Math.min(to, end + longestSide)),
  };
}

function lineStart(text: string, position: number): number {
  return text.lastIndexOf("\n", position - 1) + 1;
}

function lineEnd(text: string, position: number): number {
  const end = text.indexOf("\n", position);
  return end === -1 ? text.length : end;
}

/** Where a table is printed a cell to a line, the line alone says little: the lines next to it go with it. */
function withNeighbours(
  text: string,
  [start, end]: readonly [number, number],
): readonly [number, number] {
  const from = start === 0 ? 0 : lineStart(text, start - 1);
  const to = end === text.length ? end : lineEnd(text, end + 1);
  return [from, to];
}

/** A page of a document by its number from 1, or null. */
export function pageBlock(
  { blocks }: ReleaseDocument,
  page: number,
): Page | null {
  const block = blocks.find(
    (other) => other.kind === "page" && other.page === page,
  );
  return block?.kind === "page" ? block : null;
}

/** The words on the same line of the page, those inside the box marked. */
function pageExcerpt(
  document: ReleaseDocument,
  { page, box }: PageSpan,
): MarkedText | null {
  const [left, top, right, bottom] = box;
  const block = pageBlock(document, page);
  if (block === null) return null;
  const middle = (top + bottom) / 2;
  const line = block.words
    .filter((word) => word.top <= middle && word.bottom >= middle)
    .sort((one, other) => one.left - other.left);
  const centre = (word: (typeof line)[number]) => (word.left + word.right) / 2;
  const join = (words: typeof line) => words.map(({ text }) => text).join(" ");
  return {
    kind: "marked",
    before: `${join(line.filter((word) => centre(word) < left))} `,
    marked: join(
      line.filter((word) => centre(word) >= left && centre(word) <= right),
    ),
    after: ` ${join(line.filter((word) => centre(word) > right))}`,
  };
}
