import type { Saying } from "../phrase/saying";
import { cannotCheck, nothing, type Declared } from "./declare-relation";
import { cellIn, type PlacedRow } from "./placed-row";
import type { Relation } from "./relation";
import type { Scope, TableIndex } from "./table-index";

/** Relations, or figures of an identity, that cannot be checked, all for one reason. */
export function leftOpen(
  relations: readonly Pick<Relation, "identity" | "subject">[],
  why: Saying,
): Declared {
  return {
    relations: [],
    uncheckable: relations.map((relation) => cannotCheck(relation, why)),
  };
}

/** The same for a row as a whole, in one entry at its first printed figure. */
export function rowLeftOpen(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  { identity, why }: { readonly identity: string; readonly why: Saying },
): Declared {
  const subject = scope.columns
    .map(({ column }) => cellIn(row, column))
    .find((cell) => index.printed.valueOf(cell) !== null);
  return subject ? leftOpen([{ identity, subject }], why) : nothing;
}
