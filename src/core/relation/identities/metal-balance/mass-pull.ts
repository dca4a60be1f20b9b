import {
  cellOf,
  quotientOf,
  sumOf,
} from "../../../expression/build-expression";
import { inverse, scale, shareFactor } from "../../convert-units";
import {
  declareRelation,
  likeliestBasis,
  nothing,
  type Declared,
} from "../../declare-relation";
import { figureAt } from "../../figure-in";
import { cellIn, type PlacedRow } from "../../placed-row";
import type { Relation } from "../../relation";
import { standingApart } from "../../standing/standing-apart";
import { rowFor, type Scope, type TableIndex } from "../../table-index";
import { overStandingRows } from "../../walk-rows";
import { concentrateChoices, countedOnly } from "./concentrate-metal";

/** Mass pull is concentrate ÷ feed by weight; the ratio of concentration is feed ÷ concentrate. */
export function massPull(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) => pullOfRow(index, scope, row));
}

function pullOfRow(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const [, kind, named] =
    /^ratio\.(mass_pull|concentration)(?:\.(\w+))?$/.exec(
      row.data.metric ?? "",
    ) ?? [];
  if (kind === undefined) return nothing;
  const printed = [...scope.byMetric.keys()].flatMap(
    (metric) => /^concentrate\.(\w+)\.tonnes$/.exec(metric)?.[1] ?? [],
  );
  const choices = concentrateChoices(printed, named ?? null);
  const readings = choices.map((concentrates) =>
    scope.columns.flatMap(({ column }) =>
      pullIn(index, scope, row, { column, concentrates, kind }),
    ),
  );
  return standingApart(likeliestBasis(readings, index.printed), index.printed);
}

function pullIn(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  {
    column,
    concentrates,
    kind,
  }: {
    readonly column: number;
    readonly concentrates: readonly string[];
    readonly kind: string;
  },
): readonly Relation[] {
  const subject = cellIn(row, column);
  const feed = rowFor(index, scope, "ore.processed.tonnes", [column]);
  const terms = concentrates.flatMap((concentrate) => {
    const tonnes = rowFor(index, scope, `concentrate.${concentrate}.tonnes`, [
      column,
    ]);
    return (feed && tonnes && figureAt(tonnes, column, feed.data.unit)) ?? [];
  });
  const isPrinted = index.printed.valueOf(subject) !== null;
  if (!isPrinted || !feed || terms.length < Math.max(1, concentrates.length)) {
    return [];
  }
  const pulled = sumOf(terms);
  const fed = cellOf(cellIn(feed, column));
  const share = inverse(shareFactor(row.data.unit));
  return [
    declareRelation(
      "mass-pull",
      subject,
      kind === "mass_pull"
        ? scale(quotientOf(pulled, fed), share)
        : quotientOf(fed, pulled),
      {
        assumed: countedOnly(concentrates),
      },
    ),
  ];
}
