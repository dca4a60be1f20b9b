import type { Paragraph } from "../document/release-document";
import type { Span } from "../text/span";
import type { Warning } from "../text/warning";

/** How a table was laid out in its source. */
export type Layout =
  | "tab"
  | "pipe"
  | "aligned"
  | "cell-per-line"
  | "single-space"
  | "run-together"
  | "html"
  | "csv"
  | "pdf"
  | "docx"
  | "range";

/**
 * A table found in a document and nothing interpreted: a rectangle of printed text. Column 0 holds the row labels: a table
 * that prints periods down and metrics across comes out transposed. Further columns of words (units) stay where they stand.
 */
export interface RawTable {
  readonly layout: Layout;
  /** The caption or heading that stands directly over the table, or null. */
  readonly title: string | null;
  /** Lines shortly before the table, nearest last: headings, captions such as "(000's)", mine names. */
  readonly context: readonly string[];
  /** Header rows from the top, each as wide as the table; a cell that spans several columns is repeated in each. */
  readonly header: readonly (readonly RawCell[])[];
  readonly rows: readonly RawRow[];
  /** Footnotes printed under the table. */
  readonly notes: readonly string[];
  readonly span: Span | null;
  readonly warnings: readonly Warning[];
}

/** A body row, as wide as the table, first cell the label. A heading row has blank cells but for its label. */
export interface RawRow {
  readonly cells: readonly RawCell[];
  /** Indentation of the label in the source's own unit, or null where the layout lost it. */
  readonly indent: number | null;
  readonly isBold: boolean;
  /** The row printed values that could not be told apart: its cells are blank, and it heads nothing. */
  readonly isUnread?: true;
}

/** A cell exactly as printed, trimmed; `""` for a blank. Split cells ("$", "(3.4", ")%") are already joined. */
export interface RawCell {
  readonly text: string;
  readonly span: Span | null;
  /** Footnote marks that the source itself sets apart (raised digits, `<sup>`); `text` is without them. Absent where none. */
  readonly notes?: readonly string[];
}

/** What the finder returns: the tables, best first in document order, and the prose that is not in any of them. */
export interface FoundTables {
  readonly tables: readonly RawTable[];
  readonly prose: readonly Paragraph[];
  readonly warnings: readonly Warning[];
}
