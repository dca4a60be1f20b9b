import { checkRelations } from "./check/check-relations";
import type { CheckSettings } from "./check/check-settings";
import type { ClaimVerdict } from "./claim/claim";
import type { ClaimSettings } from "./claim/claim-settings";
import { judgeClaims } from "./claim/judge-claims";
import type { ReleaseDocument } from "./document/release-document";
import type { CheckCounts, Examination } from "./examination";
import type { UnwordedFinding } from "./finding/finding";
import type { Correction } from "./production/correction";
import type { ProductionTable } from "./production/production-table";
import { typeTables } from "./production/type-tables";
import type { CheckedRelation, UncheckableRelation } from "./relation/relation";
import { relateCells } from "./relation/relate-cells";
import { wordFindings } from "./report/word-findings";
import { settleReadings } from "./settle/settle-readings";
import { findTables } from "./table/find-tables";

/** Lays what a user knows better over the typed tables, before anything is checked. */
export type AmendTables = (
  tables: readonly ProductionTable[],
) => readonly ProductionTable[];

export interface ExamineOptions {
  /** What a reader says of the tables, counted as they come out without any corrections. */
  readonly corrections?: readonly Correction[];
  /** Figures edited since, laid over the typed tables. */
  readonly amend?: AmendTables;
  /** Thresholds other than the stated defaults. */
  readonly settings?: {
    readonly check?: CheckSettings;
    readonly claim?: ClaimSettings;
  };
}

/** The whole flow as one pure function: a document that any reader has read → tables, relations, findings, claims. */
export function examine(
  document: ReleaseDocument,
  {
    corrections = [],
    amend = (tables) => tables,
    settings = {},
  }: ExamineOptions = {},
): Examination {
  const found = findTables(document);
  const readings = typeTables(found, document.source.name, corrections);
  const tables = amend(settleReadings(readings));
  const { relations, uncheckable } = relateCells(
    tables,
    found.prose.map(({ text }) => text),
  );
  const checked = checkRelations(tables, relations, settings.check);
  const claims = judgeClaims(
    found.prose,
    tables,
    checked.relations,
    settings.claim,
  );
  return {
    version: 1,
    source: document.source,
    tables,
    checks: countOutcomes(checked.relations, uncheckable),
    findings: wordFindings(
      raiseHeadlines(checked.findings, claims),
      tables,
      relations,
    ),
    claims,
    warnings: [...document.warnings, ...found.warnings],
    relations: checked.relations,
    uncheckable,
    inflation: checked.inflation,
  };
}

/**
 * A finding is high where a sentence of the release holds on its printed figure and not on the rebuilt one. Sentences
 * that only repeat the figure say nothing of their own.
 */
function raiseHeadlines(
  findings: readonly UnwordedFinding[],
  claims: readonly ClaimVerdict[],
): readonly UnwordedFinding[] {
  const flipped = new Set(
    claims
      .filter(
        ({ type, verdict, rebuiltVerdict }) =>
          type !== "quote" && verdict === "true" && rebuiltVerdict === "false",
      )
      .flatMap(({ cells }) =>
        cells.map(({ table, row, column }) => `${table}/${row}/${column}`),
      ),
  );
  return findings.map((finding) => {
    const { table, cell, role } = finding;
    const isFlipped = flipped.has(`${table}/${cell.row}/${cell.column}`);
    const isMaterial = finding.severity !== "low";
    return role === "root" && isFlipped && isMaterial
      ? { ...finding, severity: "high" }
      : finding;
  });
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
