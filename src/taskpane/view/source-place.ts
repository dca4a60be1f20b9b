import type { ReleaseDocument } from "../../core/document/release-document";
import type { Span } from "../../core/text/span";

/** Where a figure stands in its source, in numbers: a line of the text, a page, a cell. */
export type SourcePlace =
  | { readonly kind: "line"; readonly line: number }
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "sheet"; readonly address: string };

/** The place of a span, lines and pages counted from 1; null where the source cannot tell. */
export function sourcePlace(
  { text }: ReleaseDocument,
  span: Span | null,
): SourcePlace | null {
  if (span === null) return null;
  if ("address" in span) return { kind: "sheet", address: span.address };
  if ("page" in span) return { kind: "page", page: span.page };
  if (text === null) return null;
  const before = text.slice(0, span[0]);
  return { kind: "line", line: (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1 };
}
