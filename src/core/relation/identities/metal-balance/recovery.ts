import { cellOf, quotientOf } from "../../../expression/build-expression";
import type { Expression } from "../../../expression/expression";
import {
  combine,
  inverse,
  massFactor,
  metalFactor,
  scale,
  shareFactor,
} from "../../convert-units";
import {
  declareRelation,
  likeliestBasis,
  mergeDeclared,
  nothing,
  type Declared,
} from "../../declare-relation";
import type { UnitId } from "../../../unit/unit";
import { recoveryOf } from "../../metric-kind";
import type { Relation } from "../../relation";
import { keptWhereProven } from "../../standing/standing-apart";
import { overStandingRows } from "../../walk-rows";
import { cellIn, type PlacedRow } from "../../placed-row";
import { rowFor, type Scope, type TableIndex } from "../../table-index";
import {
  concentrateChoices,
  concentratesWith,
  metalInConcentrates,
  uncountedConcentrates,
  type Amount,
  countedOnly,
} from "./concentrate-metal";
import { feedMetalIn, type FeedMetal } from "./feed-metal";
import { metalOffPads } from "./leach-pad";

/** Recovery is metal won ÷ metal fed, won metal taken from the concentrates and again from the production row. */
export function recovery(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) =>
    recoveryOfRow(index, scope, row),
  );
}

function recoveryOfRow(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
): Declared {
  const target = recoveryOf(row.data.metric ?? "");
  if (target === null) return nothing;
  const { metal, concentrate } = target;
  const concentrates = concentratesWith(scope, metal);
  const choices = concentrateChoices(concentrates, concentrate);
  const fromConcentrates = likeliestBasis(
    choices.map((choice) => overConcentrates(index, scope, row, metal, choice)),
    index.printed,
  );
  const isWhole = concentrate === null;
  const pads = isWhole ? metalOffPads(scope) : null;
  return mergeDeclared([
    keptWhereProven(
      fromConcentrates,
      index.printed,
      isWhole ? uncountedConcentrates(scope, metal, concentrates) : null,
    ),
    // What pads add to the metal makes the rebuilt recovery higher.
    keptWhereProven(
      overProduced(index, scope, row),
      index.printed,
      pads && { ...pads, moves: "below" },
    ),
  ]);
}

function overConcentrates(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  metal: string,
  concentrates: readonly string[],
): readonly Relation[] {
  if (concentrates.length === 0) return [];
  return scope.columns.flatMap(({ column }) => {
    const [feed] = feedMetalIn(index, scope, metal, [column]) ?? [];
    const unit = feed ? commonUnit(feed) : null;
    const won = metalInConcentrates(index, scope, column, {
      metal,
      concentrates,
      unit,
    });
    return shareOfFeed(index, row, column, feed, won).map((expression) =>
      declareRelation("recovery", cellIn(row, column), expression, {
        route: "from concentrates",
        assumed: countedOnly(concentrates),
      }),
    );
  });
}

function overProduced(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
): readonly Relation[] {
  const target = recoveryOf(row.data.metric ?? "");
  if (target === null) return [];
  const { metal, concentrate } = target;
  const metric = `produced.${metal}${concentrate === null ? "" : `.in.${concentrate}`}`;
  return scope.columns.flatMap(({ column }) => {
    const produced = rowFor(index, scope, metric, [column]);
    const [feed] = feedMetalIn(index, scope, metal, [column]) ?? [];
    const unit = feed ? commonUnit(feed) : null;
    const factor = produced && massFactor(produced.data.unit, unit);
    const won = factor && {
      raw: cellOf(cellIn(produced, column)),
      factor,
    };
    return shareOfFeed(index, row, column, feed, won).map((expression) =>
      declareRelation("recovery", cellIn(row, column), expression, {
        route: "from metal produced",
      }),
    );
  });
}

/** won ÷ (tonnes × grade), in the row's own percent or fraction; nothing where a figure or a unit is lacking. */
function shareOfFeed(
  index: TableIndex,
  row: PlacedRow,
  column: number,
  feed: FeedMetal | undefined,
  won: Amount | null,
): readonly Expression[] {
  const isPrinted = index.printed.valueOf(cellIn(row, column)) !== null;
  const fed =
    feed && metalFactor(feed.materialUnit, feed.gradeUnit, commonUnit(feed));
  if (!isPrinted || !feed || !won || !fed) return [];
  const share = inverse(combine(fed, shareFactor(row.data.unit)));
  const ratio = quotientOf(won.raw, feed.product);
  return [scale(ratio, combine(won.factor, share))];
}

/** A unit of metal that the feed's own units lead to without a constant: grams for g/t, ounces for oz/st. */
function commonUnit(feed: FeedMetal): UnitId | null {
  if (feed.gradeUnit === "g/t") return "g";
  if (feed.gradeUnit?.startsWith("oz/")) return "oz";
  return feed.materialUnit;
}
