import { scale } from "../../convert-units";
import {
  declareRelation,
  likeliestBasis,
  nothing,
  type Declared,
} from "../../declare-relation";
import { producedMetal } from "../../metric-kind";
import type { Relation } from "../../relation";
import { keptWhereProven } from "../../standing/standing-apart";
import { overStandingRows } from "../../walk-rows";
import { cellIn, type PlacedRow } from "../../placed-row";
import type { Scope, TableIndex } from "../../table-index";
import {
  concentrateChoices,
  concentratesWith,
  metalInConcentrates,
  uncountedConcentrates,
  countedOnly,
} from "./concentrate-metal";
import { metalOffPads } from "./leach-pad";

/**
 * Metal produced is what the concentrates hold: Σ tonnes × grade. A row that names its concentrate counts that one;
 * otherwise the choice of concentrates is taken under which most periods are reproduced, all of them where that is even.
 */
export function metalFromConcentrates(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) => metalOfRow(index, scope, row));
}

function metalOfRow(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const produced = producedMetal(row.data.metric ?? "");
  if (produced === null) return nothing;
  const { metal, concentrate } = produced;
  const concentrates = concentratesWith(scope, metal);
  if (concentrates.length === 0) return nothing;
  const choices = concentrateChoices(concentrates, concentrate);
  const readings = choices.map((choice) =>
    relationsOver(index, scope, row, metal, choice),
  );
  const likeliest = likeliestBasis(readings, index.printed);
  const lacking =
    concentrate === null
      ? (metalOffPads(scope) ??
        uncountedConcentrates(scope, metal, concentrates))
      : null;
  return keptWhereProven(likeliest, index.printed, lacking);
}

function relationsOver(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  metal: string,
  concentrates: readonly string[],
): readonly Relation[] {
  return scope.columns.flatMap(({ column }) => {
    const subject = cellIn(row, column);
    const unit = row.data.unit;
    const held = metalInConcentrates(index, scope, column, {
      metal,
      concentrates,
      unit,
    });
    if (held === null || index.printed.valueOf(subject) === null) return [];
    return [
      declareRelation(
        "contained-metal",
        subject,
        scale(held.raw, held.factor),
        {
          route: "from concentrates",
          assumed: countedOnly(concentrates),
        },
      ),
    ];
  });
}
