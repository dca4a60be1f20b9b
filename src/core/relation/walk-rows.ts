import { mergeDeclared, nothing, type Declared } from "./declare-relation";
import type { PlacedRow } from "./placed-row";
import type { Scope, TableIndex } from "./table-index";

type DeclareForRow = (scope: Scope, row: PlacedRow) => Declared;

/** What an identity declares for each row of each scope. */
export function overEveryRow(
  { scopes }: TableIndex,
  declare: DeclareForRow,
): Declared {
  return mergeDeclared(
    scopes.flatMap((scope) => scope.rows.map((row) => declare(scope, row))),
  );
}

/** The same for rows that stand for their metric only: what is not known to be the metric's row relates to no other row. */
export function overStandingRows(
  index: TableIndex,
  declare: DeclareForRow,
): Declared {
  return overEveryRow(index, (scope, row) =>
    scope.byMetric.get(row.data.metric ?? "")?.includes(row)
      ? declare(scope, row)
      : nothing,
  );
}
