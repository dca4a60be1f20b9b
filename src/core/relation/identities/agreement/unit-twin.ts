import { mergeDeclared, related, type Declared } from "../../declare-relation";
import { sameFigures } from "../../standing/same-figure";
import type { Scope, TableIndex } from "../../table-index";

/**
 * One quantity printed in two units (ounces and thousand ounces, tonnes and pounds) says the same twice. Rows of one
 * metric may also be two different things, so they count as twins only where most periods agree.
 */
export function unitTwin(index: TableIndex): Declared {
  return mergeDeclared(index.scopes.map((scope) => twinsIn(index, scope)));
}

function twinsIn(
  { printed }: TableIndex,
  { byMetric, columns }: Scope,
): Declared {
  const places = columns.map(({ column }) => column);
  return related(
    [...byMetric.values()].flatMap(([first, ...others]) =>
      first
        ? others.flatMap((other) => sameFigures(first, other, places, printed))
        : [],
    ),
  );
}
