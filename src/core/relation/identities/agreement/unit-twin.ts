import { cellOf } from "../../../expression/build-expression";
import { massFactor, scale } from "../../convert-units";
import {
  declareRelation,
  isPossible,
  mergeDeclared,
  nothing,
  type Declared,
} from "../../declare-relation";
import type { Relation } from "../../relation";
import {
  cellIn,
  type PlacedRow,
  type Scope,
  type TableIndex,
} from "../../table-index";

/**
 * One quantity printed in two units (ounces and thousand ounces, tonnes and pounds) says the same twice. Rows of one
 * metric may also be two different things, so they count as twins only where most periods agree.
 */
export function unitTwin(index: TableIndex): Declared {
  return mergeDeclared(
    index.scopes.flatMap((scope) =>
      [...scope.byMetric.values()].map((rows) =>
        twinsAmong(index, scope, rows),
      ),
    ),
  );
}

function twinsAmong(
  index: TableIndex,
  scope: Scope,
  rows: readonly PlacedRow[],
): Declared {
  const [first, ...others] = rows;
  if (!first) return nothing;
  return mergeDeclared(
    others.map((other) => {
      const relations = scope.columns.flatMap(({ column }) =>
        twinIn(index, first, other, column),
      );
      const possible = relations.filter((relation) =>
        isPossible(relation, index.printed),
      );
      const areTwins = possible.length * 2 > relations.length;
      return areTwins ? { relations, uncheckable: [] } : nothing;
    }),
  );
}

/** The coarser print must follow from the finer one. */
function twinIn(
  index: TableIndex,
  a: PlacedRow,
  b: PlacedRow,
  column: number,
): readonly Relation[] {
  const { valueOf } = index.printed;
  const isPrinted = [a, b].every(
    (row) => valueOf(cellIn(row, column)) !== null,
  );
  if (!isPrinted) return [];
  const width = (row: PlacedRow) =>
    index.printed.halfUnitOf(cellIn(row, column)) /
    Math.abs(valueOf(cellIn(row, column)) || 1);
  const [coarse, fine] = width(a) >= width(b) ? [a, b] : [b, a];
  const isSameUnit = a.data.unit === b.data.unit;
  const factor = massFactor(fine.data.unit, coarse.data.unit);
  if (!isSameUnit && factor === null) return [];
  const figure = cellOf(cellIn(fine, column));
  return [
    declareRelation(
      isSameUnit ? "duplicate" : "unit-twin",
      cellIn(coarse, column),
      isSameUnit || factor === null ? figure : scale(figure, factor),
    ),
  ];
}
