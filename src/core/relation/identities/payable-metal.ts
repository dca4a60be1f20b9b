import {
  declareRelation,
  nothing,
  related,
  type Declared,
} from "../declare-relation";
import { figureIn } from "../figure-in";
import { cellIn } from "../placed-row";
import type { TableIndex } from "../table-index";
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
      const limit = figureIn(index, scope, {
        metric: whole,
        column,
        unit: row.data.unit,
      });
      return limit && index.printed.valueOf(subject) !== null
        ? [declareRelation("payable", subject, limit, { compare: "at-most" })]
        : [];
    });
    return related(relations);
  });
}
