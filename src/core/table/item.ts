import type { Paragraph } from "../document/release-document";
import type { TableGroup } from "./matrix/found-table";

/** Prose or tables, in the order they stand in the document. */
export type Item =
  | { readonly kind: "prose"; readonly paragraph: Paragraph }
  | { readonly kind: "tables"; readonly group: TableGroup };
