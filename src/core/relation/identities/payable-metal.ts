import { cellOf } from "../../expression/build-expression";
import { massFactor, scale } from "../convert-units";
import {
  declareRelation,
  mergeDeclared,
  type Declared,
} from "../declare-relation";
import { cellIn, rowFor, type Scope, type TableIndex } from "../table-index";

/** Payable metal, and metal attributable to a share, are at most the metal produced. */
export function payableMetal(index: TableIndex): Declared {
  return mergeDeclared(
    index.scopes.map((scope) => ({
      relations: scope.rows.flatMap((row) => {
        const match = /^(produced\.\w+)\.(payable|attributable)$/.exec(
          row.data.metric ?? "",
        );
        const whole = match?.[1];
        if (whole === undefined) return [];
        return scope.columns.flatMap(({ column }) => {
          const subject = cellIn(row, column);
          const limit = limitFor(index, scope, whole, column, row.data.unit);
          return limit && index.printed.valueOf(subject) !== null
            ? [
                declareRelation("payable", subject, limit, {
                  compare: "at-most",
                }),
              ]
            : [];
        });
      }),
      uncheckable: [],
    })),
  );
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
