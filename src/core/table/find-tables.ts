import type {
  Block,
  ReleaseDocument,
  SourceKind,
} from "../document/release-document";
import { findGridTables } from "./find-grid-tables";
import { findTextTables, type Item } from "./find-text-tables";
import { nameTables } from "./name-tables";
import type { FoundTables } from "./raw-table";

/**
 * Finds the tables of a document, whatever their layout, and returns the prose that is left.
 * Tables that print periods down and metrics across come out transposed: column 0 always holds metrics or mines.
 */
export function findTables(document: ReleaseDocument): FoundTables {
  return nameTables(
    document.blocks.flatMap((block) => itemsOf(block, document.source.kind)),
  );
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
      return [];
  }
}
