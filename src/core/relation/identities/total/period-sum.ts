import { saying, type Saying } from "../../../phrase/saying";
import { cellOf, sumOf } from "../../../expression/build-expression";
import {
  declareRelation,
  isPossible,
  nothing,
  type Declared,
  cannotCheck,
} from "../../declare-relation";
import { isEquivalent, metricKind } from "../../metric-kind";
import type { Relation, UncheckableRelation } from "../../relation";
import { cellIn, type PlacedRow } from "../../placed-row";
import type { ActualColumn, Scope, TableIndex } from "../../table-index";
import { periodBasis } from "../../period/period-basis";
import { tiledColumns } from "../../period/tiled-columns";
import { overEveryRow } from "../../walk-rows";

/** A period's figure is the sum of the periods it consists of: quarters, halves, months, nine months and a quarter. */
export function periodSum(index: TableIndex): Declared {
  return overEveryRow(index, (scope, row) =>
    isAdditive(row) ? sumsOfRow(index, scope, row) : nothing,
  );
}

function isAdditive(row: PlacedRow): boolean {
  const { metric } = row.data;
  return metric !== null && metricKind(metric) === "additive";
}

function sumsOfRow(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const relations: Relation[] = [];
  const uncheckable: UncheckableRelation[] = [];
  for (const { total, tilings } of tiledColumns(scope.columns)) {
    const subject = cellIn(row, total.column);
    const isPrinted = index.printed.valueOf(subject) !== null;
    if (tilings.length === 0 && isPrinted && isLong(total)) {
      const why = saying("unchecked.parts", { period: total.period.label });
      uncheckable.push(cannotCheck({ identity: "period-sum", subject }, why));
    }
    for (const tiling of isPrinted ? tilings : []) {
      const route =
        tilings.length > 1
          ? `from ${tiling.map((part) => part.period.label).join(", ")}`
          : null;
      const relation = sumOver(row, total, tiling, route);
      const why = reasonAgainst(index, row, total, tiling, relation);
      if (why === null) relations.push(relation);
      else uncheckable.push(cannotCheck(relation, why));
    }
  }
  return { relations, uncheckable };
}

function isLong({ months }: ActualColumn): boolean {
  return months !== null && months[1] - months[0] >= 5;
}

function sumOver(
  row: PlacedRow,
  total: ActualColumn,
  parts: readonly ActualColumn[],
  route: string | null,
): Relation {
  const terms = parts.map((part) => cellOf(cellIn(row, part.column)));
  return declareRelation(
    "period-sum",
    cellIn(row, total.column),
    sumOf(terms),
    { route, assumed: periodBasis([total, ...parts]) },
  );
}

function reasonAgainst(
  index: TableIndex,
  row: PlacedRow,
  total: ActualColumn,
  parts: readonly ActualColumn[],
  relation: Relation,
): Saying | null {
  const lacking = [total, ...parts].filter(
    (column) => index.printed.valueOf(cellIn(row, column.column)) === null,
  );
  if (lacking.length > 0) {
    const items = lacking.map((column) => column.period.label);
    return saying("unchecked.lacking", {
      periods: { items, joint: "list.plain" },
    });
  }
  if (
    isEquivalent(row.data.metric ?? "") &&
    !isPossible(relation, index.printed)
  ) {
    return saying("unchecked.ownPrices");
  }
  return null;
}
