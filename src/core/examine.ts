import { checkRelations } from "./check/check-relations";
import type { ClaimVerdict } from "./claim/claim";
import { judgeClaims } from "./claim/judge-claims";
import type { ReleaseDocument, SourceKind } from "./document/release-document";
import type { Finding } from "./finding/finding";
import type { ProductionTable } from "./production/production-table";
import { typeTables } from "./production/type-tables";
import type { CheckedRelation, UncheckableRelation } from "./relation/relation";
import { relateCells } from "./relation/relate-cells";
import { settleReadings } from "./settle/settle-readings";
import { findTables } from "./table/find-tables";
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
}

export interface CheckCounts {
  readonly ties: number;
  readonly fails: number;
  readonly undecidable: number;
  readonly notCheckable: number;
}

/** The whole flow as one pure function: a document that any reader has read → tables, relations, findings, claims. */
export function examine(document: ReleaseDocument): Examination {
  const found = findTables(document);
  const readings = typeTables(found, document.source.name);
  const tables = settleReadings(readings);
  const { relations, uncheckable } = relateCells(tables);
  const checked = checkRelations(tables, relations);
  const claims = judgeClaims(found.prose, tables, checked.relations);
  return {
    version: 1,
    source: document.source,
    tables,
    checks: countOutcomes(checked.relations, uncheckable),
    findings: checked.findings,
    claims,
    warnings: [...document.warnings, ...found.warnings],
    relations: checked.relations,
    uncheckable,
  };
}

function countOutcomes(
  relations: readonly CheckedRelation[],
  uncheckable: readonly UncheckableRelation[],
): CheckCounts {
  const count = (outcome: CheckedRelation["outcome"]) =>
    relations.filter((relation) => relation.outcome === outcome).length;
  return {
    ties: count("ties"),
    fails: count("fails"),
    undecidable: count("undecidable"),
    notCheckable: uncheckable.length,
  };
}
