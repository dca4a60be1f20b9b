import { cellOf } from "../../expression/build-expression";
import { massFactor, scale } from "../convert-units";
import { declareRelation, nothing, type Declared } from "../declare-relation";
import { cellIn } from "../placed-row";
import { rowFor, type Scope, type TableIndex } from "../table-index";
import { overStandingRows } from "../walk-rows";

/** Payable metal, and metal attributable to a share, are at most the metal produced. */
export function payableMetal(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) => {
    const match = /^(produced\.\w+)\.(payable|attributable)$/.exec(
      row.data.metric ?? "",
    );
    const whole = match?.[1];
    if (whole === undefined) return nothing;
    const relations = scope.columns.flatMap(({ column }) => {
      const subject = cellIn(row, column);
      const limit = limitFor(index, scope, whole, column, row.data.unit);
      return limit && index.printed.valueOf(subject) !== null
        ? [declareRelation("payable", subject, limit, { compare: "at-most" })]
        : [];
    });
    return { relations, uncheckable: [] };
  });
}

function limitFor(
  index: TableIndex,
  scope: Scope,
  metric: string,
  column: number,
  unit: Parameters<typeof massFactor>[1],
) {
  const row = rowFor(index, scope, metric, [column]);
  const factor = row && massFactor(row.data.unit, unit);
  return row && factor ? scale(cellOf(cellIn(row, column)), factor) : null;
}
