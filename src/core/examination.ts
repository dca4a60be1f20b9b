import type { PeriodInflation } from "./check/inflate-periods";
import type { ClaimVerdict } from "./claim/claim";
import type { SourceKind } from "./document/release-document";
import type { Finding } from "./finding/finding";
import type { ProductionTable } from "./production/production-table";
import type { CheckedRelation, UncheckableRelation } from "./relation/relation";
import type { Warning } from "./text/warning";

/** Everything Assay has to say about one release: the object that pane, command line and scores read. */
export interface Examination {
  readonly version: 1;
  readonly source: { readonly name: string; readonly kind: SourceKind };
  readonly tables: readonly ProductionTable[];
  readonly checks: CheckCounts;
  readonly findings: readonly Finding[];
  readonly claims: readonly ClaimVerdict[];
  readonly warnings: readonly Warning[];
  /** Every relation with its verdict: the ground the findings and the rebuilt sheet stand on. */
  readonly relations: readonly CheckedRelation[];
  readonly uncheckable: readonly UncheckableRelation[];
  /** Per period, by how much all rounding would have to grow for its relations to hold at once. */
  readonly inflation?: readonly PeriodInflation[];
}

export interface CheckCounts {
  readonly ties: number;
  readonly fails: number;
  readonly undecidable: number;
  readonly notCheckable: number;
}
