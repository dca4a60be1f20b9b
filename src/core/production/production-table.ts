import type { Saying } from "../phrase/saying";
import type { Layout } from "../table/raw-table";
import type { Span } from "../text/span";
import type { Warning } from "../text/warning";
import type { UnitId } from "../unit/unit";

/** A production table with its meaning: what every row measures, in which unit, and which period every column covers. */
export interface ProductionTable {
  readonly title: string | null;
  /** Mine or company the whole table is about, or null. */
  readonly entity: string | null;
  readonly layout: Layout;
  /** One per value column, in printed order. */
  readonly periods: readonly Period[];
  /** One per value row, in printed order; headings live on in `path`. */
  readonly rows: readonly ProductionRow[];
  /** Footnotes under the table, marks kept. */
  readonly notes: readonly string[];
  readonly warnings: readonly Warning[];
  readonly span: Span | null;
}

export type PeriodKind =
  | "quarter"
  | "half"
  | "nine-months"
  | "year"
  | "ytd"
  | "month"
  | "change"
  | "change-abs"
  | "guidance"
  | "other";

/**
 * What kind of year a period counts in: the calendar's, or the company's own, whose end the print states, the figures
 * show ("inferred": most sums of periods come out under no other), or nobody can tell.
 */
export type YearBasis = "calendar" | "stated" | "inferred" | "unknown";

export interface Period {
  /** As printed, footnote marks removed. */
  readonly label: string;
  readonly kind: PeriodKind;
  readonly year: number | null;
  /** Quarter 1-4, half 1-2, month 1-12, else null. */
  readonly index: number | null;
  /** For change columns: the column and its base column. */
  readonly of: readonly [column: number, base: number] | null;
  /** The months covered, as year × 12 + month (January = 0), inclusive; null where the print does not tell. */
  readonly months: readonly [first: number, last: number] | null;
  readonly yearBasis: YearBasis;
  /** Mine of this column, where mines stand side by side. */
  readonly entity: string | null;
}

export interface ProductionRow {
  /** As printed, footnote marks removed. */
  readonly label: string;
  /** The headings it stands under, outermost first, as printed without footnote marks. */
  readonly path: readonly string[];
  /** Mine, where rows carry several; else null. */
  readonly entity: string | null;
  /** A metric of the vocabulary (`concentrate.lead.grade.silver`), or null where the row is no production metric. */
  readonly metric: string | null;
  readonly unit: UnitId | null;
  /** One per period; null where the row has no cell there. */
  readonly cells: readonly (ProductionCell | null)[];
  /** Why this metric and unit were chosen, in English, for a reader who wants to check. */
  readonly reason: string;
  /** The same as data, for every language to word. */
  readonly why: readonly Saying[];
  /** Marks of the footnotes that this row carries. */
  readonly footnotes: readonly string[];
}

export type CellKind =
  "number" | "range" | "dash" | "nil" | "na" | "blank" | "text";

export interface ProductionCell {
  /** Exactly as printed, footnote marks removed. */
  readonly text: string;
  readonly kind: CellKind;
  /** In the printed scale (10.2 for "10.2%", 1908 under "(000's)"); null unless a number. */
  readonly value: number | null;
  /** Digits printed after the decimal mark. */
  readonly decimals: number;
  readonly span: Span | null;
}
