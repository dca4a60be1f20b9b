import type {
  ProductionRow,
  ProductionTable,
} from "../../../core/production/production-table";
import { headingWords } from "../heading-words";

/** A line of the preview: a heading where the path changes, or a row with its number in the table. */
export type PreviewLine =
  | { readonly kind: "heading"; readonly words: string }
  | {
      readonly kind: "row";
      readonly index: number;
      readonly row: ProductionRow;
    };

/** The rows of a table with their headings between them, as a release prints them. */
export function previewLines(table: ProductionTable): readonly PreviewLine[] {
  let above = "";
  return table.rows.flatMap((row, index): readonly PreviewLine[] => {
    const words = headingWords([row.entity, ...row.path]);
    const isNew = words !== above;
    above = words;
    const line = { kind: "row", index, row } as const;
    return isNew && words !== "" ? [{ kind: "heading", words }, line] : [line];
  });
}

/** A row whose reading a user should confirm: it is a production metric, and its unit is unknown or ambiguous. */
export function isUnsure({ metric, unit }: ProductionRow): boolean {
  return metric !== null && (unit === null || unit === "oz/ton?");
}
