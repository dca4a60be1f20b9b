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
import { recoveryOf } from "../metric-kind";
import { periodBasis } from "../period/period-basis";
import { tiledColumns } from "../period/tiled-columns";
import { cellIn, type PlacedRow } from "../placed-row";
import type { ActualColumn, Scope, TableIndex } from "../table-index";
import { overStandingRows } from "../walk-rows";
import { feedMetalIn } from "./metal-balance/feed-metal";

/** A period's recovery is the mean of its parts' recoveries, weighted by the metal fed, not by tonnes. */
export function weightedRecovery(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) =>
    mergeDeclared(
      tiledColumns(scope.columns).map(({ total, tilings: [parts] }) =>
        parts ? meanOver(index, scope, row, total, parts) : nothing,
      ),
    ),
  );
}

function meanOver(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  total: ActualColumn,
  parts: readonly ActualColumn[],
): Declared {
  const target = recoveryOf(row.data.metric ?? "");
  const subject = cellIn(row, total.column);
  if (target === null || index.printed.valueOf(subject) === null) {
    return nothing;
  }
  const columns = parts.map((part) => part.column);
  const feeds = feedMetalIn(index, scope, target.metal, columns);
  const isPrinted = columns.every(
    (column) => index.printed.valueOf(cellIn(row, column)) !== null,
  );
  if (feeds === null || !isPrinted) {
    return leftOpen(
      [{ identity: "weighted-recovery", subject }],
      saying("unchecked.lackingFeed"),
    );
  }
  const mean: Expression = {
    op: "weighted-mean",
    parts: feeds.map((feed, at) => ({
      weight: feed.product,
      value: cellOf(cellIn(row, columns[at] ?? 0)),
    })),
  };
  return related([
    declareRelation("weighted-recovery", subject, mean, {
      assumed: periodBasis([total, ...parts]),
    }),
  ]);
}
