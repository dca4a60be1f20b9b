import type {
  Block,
  ReleaseDocument,
  SourceKind,
} from "../document/release-document";
import { findGridTables } from "./find-grid-tables";
import { findPageTables } from "./geometry/find-page-tables";
import type { Item } from "./item";
import { findTextTables } from "./text/find-text-tables";
import { nameTables } from "./name-tables";
import type { FoundTables } from "./raw-table";

/**
 * Finds the tables of a document, whatever their layout, and returns the prose that is left.
 * Tables that print periods down and metrics across come out transposed: column 0 always holds metrics or mines.
 */
export function findTables(document: ReleaseDocument): FoundTables {
  const { blocks, source } = document;
  const pages = blocks.filter((block) => block.kind === "page");
  return nameTables([
    ...blocks.flatMap((block) => itemsOf(block, source.kind)),
    ...(pages.length > 0 ? findPageTables(pages) : []),
  ]);
}

function itemsOf(block: Block, kind: SourceKind): readonly Item[] {
  switch (block.kind) {
    case "lines":
      return findTextTables(block.lines);
    case "paragraph":
      return [{ kind: "prose", paragraph: block }];
    case "grid":
      return findGridTables(block, kind);
    case "page":
      // Read together: a table may go on over a page break.
      return [];
  }
}
