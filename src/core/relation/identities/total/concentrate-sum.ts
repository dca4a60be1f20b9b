import { sumOf } from "../../../expression/build-expression";
import {
  declareRelation,
  nothing,
  type Declared,
} from "../../declare-relation";
import { figureIn } from "../../figure-in";
import { producedMetal } from "../../metric-kind";
import type { Relation } from "../../relation";
import { standingApart } from "../../standing/standing-apart";
import { cellIn, type PlacedRow } from "../../placed-row";
import type { Scope, TableIndex } from "../../table-index";
import { overStandingRows } from "../../walk-rows";

/** A metal's production is the sum of what each concentrate holds of it, where rows say so for two or more. */
export function concentrateSum(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) => sumOfRow(index, scope, row));
}

function sumOfRow(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const produced = producedMetal(row.data.metric ?? "");
  if (produced === null || produced.concentrate !== null) return nothing;
  const prefix = `produced.${produced.metal}.in.`;
  const metrics = [...scope.byMetric.keys()].filter((metric) =>
    metric.startsWith(prefix),
  );
  if (metrics.length < 2) return nothing;
  const relations = scope.columns.flatMap(({ column }): readonly Relation[] => {
    const subject = cellIn(row, column);
    const terms = metrics.flatMap((metric) => {
      const { unit } = row.data;
      return figureIn(index, scope, { metric, column, unit }) ?? [];
    });
    const isWhole = terms.length === metrics.length;
    return isWhole && index.printed.valueOf(subject) !== null
      ? [declareRelation("concentrate-sum", subject, sumOf(terms))]
      : [];
  });
  return standingApart(relations, index.printed);
}
