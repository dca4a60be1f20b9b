import type { ReleaseDocument } from "../../../core/document/release-document";
import type { Span } from "../../../core/text/span";
import { sourceName } from "../../view/source-name";
import { sourcePlace } from "../../view/source-place";
import type { Pane } from "../pane-context";

/** "Line 36 of release.txt": the place of a figure in words. */
export function placeWords(
  document: ReleaseDocument,
  span: Span | null,
  say: Pane["say"],
): string {
  const place = sourcePlace(document, span);
  const name = sourceName(document.source.name, say);
  switch (place?.kind) {
    case "line":
      return say("table.sourceLine", { line: place.line, name });
    case "page":
      return say("table.sourcePage", { page: place.page, name });
    case "sheet":
      return say("table.sourceSheet", { address: place.address });
    case undefined:
      return say("table.sourceNone");
  }
}
