import type { UnwordedFinding } from "../../finding/finding";
import { findingCode } from "../../finding/finding-code";
import type { ProductionTable } from "../../production/production-table";
import { cellAt } from "../../relation/printed-cells";
import type { CheckedRelation } from "../../relation/relation";

/** What a failed relation says by itself, whatever is behind it. */
export type FindingFacts = Omit<
  UnwordedFinding,
  "severity" | "role" | "because" | "suspects" | "repair"
>;

/** The figures of a failed relation, and where they stand. */
export function findingAbout(
  checked: CheckedRelation,
  tables: readonly ProductionTable[],
): FindingFacts {
  const { relation, printed, printedInterval, rebuiltInterval } = checked;
  const { subject } = relation;
  const side = printedInterval.low > rebuiltInterval.high ? "above" : "below";
  return {
    code: findingCode(relation.identity, side),
    identity: relation.identity,
    relation: relation.id,
    table: subject.table,
    cell: { row: subject.row, column: subject.column },
    printed,
    rebuilt: checked.rebuilt,
    low: rebuiltInterval.low,
    high: rebuiltInterval.high,
    gap: checked.gap,
    span: cellAt(tables, subject)?.span ?? null,
  };
}
