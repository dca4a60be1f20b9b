import type { ReleaseDocument } from "../../core/document/release-document";
import type { Span, TextSpan } from "../../core/text/span";

/** A figure in its place: the text around it, cut in three so that the middle can be marked. */
export type SourceExcerpt =
  | {
      readonly kind: "text";
      readonly before: string;
      readonly marked: string;
      readonly after: string;
    }
  | {
      readonly kind: "page";
      readonly page: number;
      readonly before: string;
      readonly marked: string;
      readonly after: string;
    }
  | { readonly kind: "sheet"; readonly address: string };

const longestSide = 400;

/** Cuts the place of a span out of its document, with the lines around it; null where the document does not show it. */
export function sourceExcerpt(
  document: ReleaseDocument,
  span: Span | null,
): SourceExcerpt | null {
  if (span === null) return null;
  if ("address" in span) return { kind: "sheet", address: span.address };
  if ("page" in span) return pageExcerpt(document, span);
  return document.text === null ? null : textExcerpt(document.text, span);
}

function textExcerpt(text: string, [start, end]: TextSpan): SourceExcerpt {
  const from = paragraphStart(text, start);
  const to = paragraphEnd(text, end);
  return {
    kind: "text",
    before: text.slice(Math.max(from, start - longestSide), start),
    marked: text.slice(start, end),
    after: text.slice(end, Math.min(to, end + longestSide)),
  };
}

/** The start of the line before the one a position stands on, but no further than a blank line. */
function paragraphStart(text: string, position: number): number {
  const line = text.lastIndexOf("\n", position - 1);
  if (line <= 0) return 0;
  const above = text.lastIndexOf("\n", line - 1);
  return text.slice(above + 1, line).trim() === "" ? line + 1 : above + 1;
}

function paragraphEnd(text: string, position: number): number {
  const line = text.indexOf("\n", position);
  if (line === -1) return text.length;
  const below = text.indexOf("\n", line + 1);
  const end = below === -1 ? text.length : below;
  return text.slice(line + 1, end).trim() === "" ? line : end;
}

type PlacedOnPage = Extract<Span, { page: number }>;

/** The words on the same line of the page, those inside the box marked. */
function pageExcerpt(
  document: ReleaseDocument,
  { page, box }: PlacedOnPage,
): SourceExcerpt | null {
  const [left, top, right, bottom] = box;
  const block = document.blocks.find(
    (other) => other.kind === "page" && other.page === page,
  );
  if (block?.kind !== "page") return null;
  const middle = (top + bottom) / 2;
  const line = block.words
    .filter((word) => word.top <= middle && word.bottom >= middle)
    .sort((one, other) => one.left - other.left);
  const centre = (word: { readonly left: number; readonly right: number }) =>
    (word.left + word.right) / 2;
  const join = (words: typeof line) => words.map(({ text }) => text).join(" ");
  return {
    kind: "page",
    page,
    before: join(line.filter((word) => centre(word) < left)) + " ",
    marked: join(
      line.filter((word) => centre(word) >= left && centre(word) <= right),
    ),
    after: " " + join(line.filter((word) => centre(word) > right)),
  };
}
