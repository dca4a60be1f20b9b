import { mergeDeclared, type Declared } from "../../declare-relation";
import { sameFigures } from "../../standing/same-figure";
import type { TableIndex } from "../../table-index";

/**
 * One quantity printed in two units (ounces and thousand ounces, tonnes and pounds) says the same twice. Rows of one
 * metric may also be two different things, so they count as twins only where most periods agree.
 */
export function unitTwin(index: TableIndex): Declared {
  return mergeDeclared(
    index.scopes.flatMap(({ byMetric, columns }) =>
      [...byMetric.values()].map(([first, ...others]) => ({
        relations: others.flatMap((other) =>
          first
            ? sameFigures(
                first,
                other,
                columns.map(({ column }) => column),
                index.printed,
              )
            : [],
        ),
        uncheckable: [],
      })),
    ),
  );
}
