import type { ClaimVerdict } from "../claim/claim";
import type { Finding } from "../finding/finding";
import type { ProductionTable } from "../production/production-table";
import type {
  CheckedRelation,
  UncheckableRelation,
} from "../relation/relation";

/** What a workbook is planned from: an examination, or anything of its shape. */
export interface PlanInput {
  readonly source: { readonly name: string };
  readonly tables: readonly ProductionTable[];
  readonly relations: readonly CheckedRelation[];
  readonly uncheckable: readonly UncheckableRelation[];
  readonly findings: readonly Finding[];
  readonly claims: readonly ClaimVerdict[];
}

/** What a plan can be told beside the examination; all of it may be left out. */
export interface PlanOptions {
  /** The text that spans point into, so that every figure can name its line; null for PDF pages and ranges. */
  readonly text?: string | null;
  /** The release's own headline, over the table. */
  readonly headline?: string | null;
  /** The company, where the table's own title does not name it. */
  readonly company?: string | null;
  /** The release's date, as printed. */
  readonly date?: string | null;
  /** The engine's setting: a check that ties is undecided where its rebuilt range reaches further than this share. */
  readonly bluntHalfWidth?: number;
  /** How Rebuilt is written: plain arithmetic, which lives without the add-in, or its worksheet functions where one fits. */
  readonly formulas?: "plain" | "functions";
  /** What the worksheet functions' names stand behind, as the add-in's manifest says it; null for bare names. */
  readonly namespace?: string | null;
}
