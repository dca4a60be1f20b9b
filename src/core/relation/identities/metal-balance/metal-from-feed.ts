import { metalSaid } from "../../../phrase/metal-said";
import { saying, type Saying } from "../../../phrase/saying";
import { cellOf, productOf } from "../../../expression/build-expression";
import { combine, metalFactor, scale, shareFactor } from "../../convert-units";
import {
  declareRelation,
  nothing,
  type Declared,
} from "../../declare-relation";
import { rowLeftOpen } from "../../left-open";
import { producedMetal } from "../../metric-kind";
import type { Relation } from "../../relation";
import { keptWhereProven } from "../../standing/standing-apart";
import { overStandingRows } from "../../walk-rows";
import { cellIn, type PlacedRow } from "../../placed-row";
import { rowFor, type Scope, type TableIndex } from "../../table-index";
import { concentratesWith } from "./concentrate-metal";
import { feedMetalIn } from "./feed-metal";
import { isHeapLeach, metalOffPads } from "./leach-pad";

const IDENTITY = "contained-metal";

/** Metal produced is what the mill recovered of its feed: tonnes × grade × recovery. */
export function metalFromFeed(index: TableIndex): Declared {
  return overStandingRows(index, (scope, row) => metalOfRow(index, scope, row));
}

function metalOfRow(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const produced = producedMetal(row.data.metric ?? "");
  if (produced === null) return nothing;
  if (isHeapLeach(scope, produced.metal)) {
    const why = saying("unchecked.leach");
    return rowLeftOpen(index, scope, row, { identity: IDENTITY, why });
  }
  const relations = scope.columns.flatMap(({ column }) =>
    relationIn(index, scope, row, column),
  );
  const isOtherwiseRebuilt =
    concentratesWith(scope, produced.metal).length > 0 ||
    isTotalOnly(scope, produced.metal);
  if (relations.length === 0 && !isOtherwiseRebuilt) {
    return unprinted(index, scope, row);
  }
  const lacking = produced.concentrate === null ? metalOffPads(scope) : null;
  return keptWhereProven(relations, index.printed, lacking);
}

/** A metal printed once more for the plant as a whole, its concentrates having rows of their own. */
function isTotalOnly(scope: Scope, metal: string): boolean {
  return [...scope.byMetric.keys()].some((metric) =>
    metric.startsWith(`produced.${metal}.in.`),
  );
}

/** Names what would be needed to rebuild the row from the feed. */
function unprinted(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const { metal, concentrate } = producedMetal(row.data.metric ?? "") ?? {
    metal: "metal",
    concentrate: null,
  };
  const needed: readonly (readonly [Saying, boolean])[] = [
    [saying("need.tonnes"), scope.byMetric.has("ore.processed.tonnes")],
    [
      saying("need.grade", { metal: metalSaid(metal) }),
      scope.byMetric.has(`ore.processed.grade.${metal}`),
    ],
    [
      saying("need.recovery", { metal: metalSaid(metal) }),
      scope.byMetric.has(`recovery.${metal}`) ||
        scope.byMetric.has(`recovery.${metal}.in.${concentrate ?? metal}`),
    ],
  ];
  const missing = needed.filter(([, has]) => !has).map(([name]) => name);
  const why =
    missing.length > 0
      ? saying("unchecked.needs", {
          missing: { items: missing, joint: "list.plain" },
        })
      : saying("unchecked.notTogether");
  return rowLeftOpen(index, scope, row, { identity: IDENTITY, why });
}

function relationIn(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  column: number,
): readonly Relation[] {
  const produced = producedMetal(row.data.metric ?? "");
  const subject = cellIn(row, column);
  if (produced === null || index.printed.valueOf(subject) === null) return [];
  const { metal, concentrate } = produced;
  const [feed] = feedMetalIn(index, scope, metal, [column]) ?? [];
  const recovery = recoveryFor(index, scope, metal, concentrate, column);
  const factor =
    feed && metalFactor(feed.materialUnit, feed.gradeUnit, row.data.unit);
  if (!feed || !recovery || !factor) return [];
  const recovered = productOf([feed.product, cellOf(cellIn(recovery, column))]);
  const whole = combine(factor, shareFactor(recovery.data.unit));
  return [
    declareRelation(IDENTITY, subject, scale(recovered, whole), {
      route: "from feed",
    }),
  ];
}

/** The recovery that belongs to the row: to its concentrate where it names one, else of the plant as a whole. */
function recoveryFor(
  index: TableIndex,
  scope: Scope,
  metal: string,
  concentrate: string | null,
  column: number,
): PlacedRow | null {
  const whole = `recovery.${metal}`;
  const metrics =
    concentrate === null ? [whole] : [`${whole}.in.${concentrate}`];
  const isOnlyOne =
    concentrate !== null &&
    ![...scope.byMetric.keys()].some(
      (metric) =>
        metric.startsWith(`produced.${metal}.in.`) &&
        metric !== `produced.${metal}.in.${concentrate}`,
    );
  if (isOnlyOne) metrics.push(whole);
  for (const metric of metrics) {
    const row = rowFor(index, scope, metric, [column]);
    if (row !== null) return row;
  }
  return null;
}
