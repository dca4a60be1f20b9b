import { saying } from "../../phrase/saying";
import { cellOf } from "../../expression/build-expression";
import type { Expression } from "../../expression/expression";
import {
  declareRelation,
  mergeDeclared,
  nothing,
  related,
  type Declared,
} from "../declare-relation";
import { leftOpen } from "../left-open";
import { weightMetric } from "../metric-kind";
import { periodBasis } from "../period/period-basis";
import { tiledColumns } from "../period/tiled-columns";
import { cellIn, type PlacedRow } from "../placed-row";
import {
  rowFor,
  type ActualColumn,
  type Scope,
  type TableIndex,
} from "../table-index";
import { overStandingRows } from "../walk-rows";

/** A period's grade is the mean of its parts' grades, weighted by the tonnes that carry them. */
export function weightedGrade(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) => meansOfRow(index, scope, row));
}

function meansOfRow(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const weights = weightMetric(row.data.metric ?? "");
  if (weights === null) return nothing;
  return mergeDeclared(
    tiledColumns(scope.columns).map(({ total, tilings: [parts] }) =>
      parts ? meanOver(index, scope, row, weights, total, parts) : nothing,
    ),
  );
}

function meanOver(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  weights: string,
  total: ActualColumn,
  parts: readonly ActualColumn[],
): Declared {
  const subject = cellIn(row, total.column);
  if (index.printed.valueOf(subject) === null) return nothing;
  const columns = parts.map((part) => part.column);
  const weight = rowFor(index, scope, weights, columns);
  const unprinted = parts.filter(
    (part) => index.printed.valueOf(cellIn(row, part.column)) === null,
  );
  if (weight === null || unprinted.length > 0) {
    const why =
      unprinted.length > 0
        ? saying("unchecked.lackingGrade", {
            periods: {
              items: unprinted.map((part) => part.period.label),
              joint: "list.plain",
            },
          })
        : saying("unchecked.lackingWeight");
    return leftOpen([{ identity: "weighted-grade", subject }], why);
  }
  const mean: Expression = {
    op: "weighted-mean",
    parts: columns.map((column) => ({
      weight: cellOf(cellIn(weight, column)),
      value: cellOf(cellIn(row, column)),
    })),
  };
  return related([
    declareRelation("weighted-grade", subject, mean, {
      assumed: periodBasis([total, ...parts]),
    }),
  ]);
}
