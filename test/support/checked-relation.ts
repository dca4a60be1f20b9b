import { boundExpression } from "../../src/core/expression/bound-expression";
import { evaluateExpression } from "../../src/core/expression/evaluate-expression";
import type { CellRef } from "../../src/core/expression/expression";
import { gapBetween } from "../../src/core/number/interval";
import {
  halfUnit,
  printedInterval,
} from "../../src/core/number/printed-interval";
import type { ProductionTable } from "../../src/core/production/production-table";
import type {
  CheckedRelation,
  Relation,
} from "../../src/core/relation/relation";

/** Holds one relation against the printed figures, for tests that need verdicts and not the engine's catalogue. */
export function checkedRelation(
  tables: readonly ProductionTable[],
  relation: Relation,
): CheckedRelation {
  const cellOf = (ref: CellRef) => {
    const cell = tables[ref.table]?.rows[ref.row]?.cells[ref.column];
    if (!cell || cell.value === null) throw new Error("expected a figure");
    return { value: cell.value, decimals: cell.decimals };
  };
  const intervalOf = (ref: CellRef) => {
    const { value, decimals } = cellOf(ref);
    return printedInterval(value, decimals);
  };
  const subject = cellOf(relation.subject);
  const printedRange = intervalOf(relation.subject);
  const rebuiltInterval = boundExpression(relation.expression, intervalOf);
  const gap = gapBetween(printedRange, rebuiltInterval);
  return {
    relation,
    outcome: gap > 0 ? "fails" : "ties",
    printed: subject.value,
    printedInterval: printedRange,
    rebuilt:
      evaluateExpression(relation.expression, (ref) => cellOf(ref).value) ??
      NaN,
    rebuiltInterval,
    gap,
    margin: gap / halfUnit(subject.decimals),
  };
}
