import { cellOf } from "../../../expression/build-expression";
import {
  countPossible,
  declareRelation,
  mergeDeclared,
  nothing,
  related,
  type Declared,
} from "../../declare-relation";
import type { Relation } from "../../relation";
import { cellIn, type PlacedRow } from "../../placed-row";
import type { ActualColumn, Scope, TableIndex } from "../../table-index";

/** The same figure printed twice: a period that stands in two columns, or a mine that stands in two tables. */
export function duplicate(index: TableIndex): Declared {
  return mergeDeclared([
    ...index.scopes.map((scope) => repeatedColumns(index, scope)),
    ...repeatedTables(index),
  ]);
}

function repeatedColumns(index: TableIndex, scope: Scope): Declared {
  const first = new Map<string, ActualColumn>();
  const found: Declared[] = [];
  for (const column of scope.columns) {
    if (column.months === null) continue;
    const key = `${column.months.join()}|${column.entity ?? ""}`;
    const held = first.get(key);
    if (!held) {
      first.set(key, column);
      continue;
    }
    const pairs = scope.rows.flatMap((row) =>
      pairOf(index, [row, held.column], [row, column.column]),
    );
    found.push(mostlyAlike(index, pairs));
  }
  return mergeDeclared(found);
}

function repeatedTables(index: TableIndex): readonly Declared[] {
  const scopesOf = new Map<string, Scope[]>();
  const found: Declared[] = [];
  for (const scope of index.scopes) {
    const mine = nameOf(index, scope);
    if (mine === null) continue;
    const earlier = scopesOf.get(mine) ?? [];
    for (const other of earlier) {
      if (other.table === scope.table) continue;
      found.push(mostlyAlike(index, pairsOf(index, other, scope)));
    }
    scopesOf.set(mine, [...earlier, scope]);
  }
  return found;
}

function nameOf(index: TableIndex, scope: Scope): string | null {
  return scope.entity ?? index.tables[scope.table]?.entity ?? null;
}

function pairsOf(
  index: TableIndex,
  scope: Scope,
  other: Scope,
): readonly Relation[] {
  return [...scope.byMetric].flatMap(([metric, [row, ...more]]) => {
    const [twin, ...moreTwins] = other.byMetric.get(metric) ?? [];
    if (!row || !twin || more.length > 0 || moreTwins.length > 0) return [];
    if (row.data.unit !== twin.data.unit) return [];
    return scope.columns.flatMap((column) => {
      const same = other.columns.find(
        ({ months, entity }) =>
          months !== null &&
          months.join() === column.months?.join() &&
          entity === column.entity,
      );
      return same
        ? pairOf(index, [row, column.column], [twin, same.column])
        : [];
    });
  });
}

function pairOf(
  index: TableIndex,
  [row, column]: readonly [PlacedRow, number],
  [twin, twinColumn]: readonly [PlacedRow, number],
): readonly Relation[] {
  const first = cellIn(row, column);
  const second = cellIn(twin, twinColumn);
  const { valueOf } = index.printed;
  if (valueOf(first) === null || valueOf(second) === null) return [];
  return [declareRelation("duplicate", second, cellOf(first))];
}

/** Columns or tables that mostly differ were no duplicates to begin with. */
function mostlyAlike(
  index: TableIndex,
  relations: readonly Relation[],
): Declared {
  const alike = countPossible(relations, index.printed);
  return alike * 2 > relations.length ? related(relations) : nothing;
}
