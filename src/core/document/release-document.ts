import type { Span } from "../text/span";
import type { Warning } from "../text/warning";

export type SourceKind = "text" | "html" | "pdf" | "docx" | "csv" | "range";

/** What every reader returns: the release as blocks, in reading order. `text` is what text spans point into. */
export interface ReleaseDocument {
  readonly source: { readonly name: string; readonly kind: SourceKind };
  readonly text: string | null;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}

export type Block = Paragraph | Lines | Grid | Page;

/** Prose. Headlines and section headings are `heading`; bullets are `item`. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: "heading" | "body" | "item";
  readonly text: string;
  readonly span: Span;
}

/** Plain text whose lines may hold prose or tables of any pasted layout: the table finder tells them apart. */
export interface Lines {
  readonly kind: "lines";
  readonly lines: readonly Line[];
}

/** One line as it stands in the source, without its line break; tabs and runs of blanks are kept. */
export interface Line {
  readonly text: string;
  readonly span: Span;
}

/** A table whose cells the source itself marks (HTML, DOCX, CSV, a range): rows of cells, spans not yet expanded. */
export interface Grid {
  readonly kind: "grid";
  readonly rows: readonly (readonly GridCell[])[];
  readonly span: Span;
}

export interface GridCell {
  readonly text: string;
  readonly span: Span;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isHeader: boolean;
  /** Footnote marks the source raises; `text` is without them. */
  readonly notes?: readonly string[];
  /** Indentation in the source's own unit, where it states one. */
  readonly indent?: number;
  readonly isBold?: boolean;
}

/** A page of positioned text (PDF): words with boxes in points, origin top left. */
export interface Page {
  readonly kind: "page";
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PositionedWord[];
}

export interface PositionedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
  readonly isBold: boolean;
  /** The piece of marked content it stands in, where the PDF is tagged: words of two pieces are of two cells, or runs. */
  readonly piece?: string;
}
