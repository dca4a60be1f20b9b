import { cellOf } from "../../../expression/build-expression";
import type { Expression } from "../../../expression/expression";
import { isMass } from "../../convert-units";
import {
  declareRelation,
  mergeDeclared,
  nothing,
  type Declared,
} from "../../declare-relation";
import { recoveryOf, weightMetric } from "../../metric-kind";
import { addsNothing, rowOfSlot, type MineSlot } from "../../mine-slots";
import { cellIn } from "../../placed-row";
import type { Relation } from "../../relation";
import { standingApart } from "../../standing/standing-apart";
import type { TableIndex } from "../../table-index";
import type { GradeUnit } from "../../ton-basis";
import { feedMetalIn } from "../metal-balance/feed-metal";

/** What one mine brings into a mean over mines; the units must be alike for all of them. */
interface Part {
  readonly weight: Expression;
  readonly value: Expression;
  readonly units: readonly (GradeUnit | null)[];
}

/** The grade of a total over mines is their mean weighted by tonnes, its recovery their mean weighted by metal fed. */
export function mineMeans(
  index: TableIndex,
  total: MineSlot,
  mines: readonly MineSlot[],
): Declared {
  return mergeDeclared(
    [...total.scope.byMetric.keys()].map((metric) => {
      const identity = identityOf(metric);
      if (identity === null) return nothing;
      const relations = [...total.columns.keys()].flatMap((period) =>
        meanIn(index, { total, mines, metric, period, identity }),
      );
      return standingApart(relations, index.printed);
    }),
  );
}

function identityOf(metric: string): "mine-grade" | "mine-recovery" | null {
  if (weightMetric(metric) !== null) return "mine-grade";
  return recoveryOf(metric) === null ? null : "mine-recovery";
}

function meanIn(
  index: TableIndex,
  {
    total,
    mines,
    metric,
    period,
    identity,
  }: {
    readonly total: MineSlot;
    readonly mines: readonly MineSlot[];
    readonly metric: string;
    readonly period: string;
    readonly identity: string;
  },
): readonly Relation[] {
  const subject = rowOfSlot(index, total, metric, period);
  const tonnes = weightMetric(metric) ?? "ore.processed.tonnes";
  const counted = mines.filter((mine) => !addsNothing(mine, tonnes, period));
  const parts = counted.flatMap((mine) =>
    identity === "mine-grade"
      ? gradePart(index, mine, metric, period)
      : recoveryPart(index, mine, metric, period),
  );
  const [first] = parts;
  if (!subject || !first || parts.length < counted.length) return [];
  const isOneUnit = parts.every(
    ({ units }) => units.join() === first.units.join(),
  );
  if (!isOneUnit || first.units[0] !== subject.row.data.unit) return [];
  return [
    declareRelation(identity, cellIn(subject.row, subject.column), {
      op: "weighted-mean",
      parts: parts.map(({ weight, value }) => ({ weight, value })),
    }),
  ];
}

function gradePart(
  index: TableIndex,
  mine: MineSlot,
  metric: string,
  period: string,
): readonly Part[] {
  const weight = rowOfSlot(index, mine, weightMetric(metric) ?? "", period);
  const value = rowOfSlot(index, mine, metric, period);
  if (!weight || !value || !isMass(weight.row.data.unit)) return [];
  return [
    {
      weight: cellOf(cellIn(weight.row, weight.column)),
      value: cellOf(cellIn(value.row, value.column)),
      units: [value.row.data.unit, weight.row.data.unit],
    },
  ];
}

function recoveryPart(
  index: TableIndex,
  mine: MineSlot,
  metric: string,
  period: string,
): readonly Part[] {
  const value = rowOfSlot(index, mine, metric, period);
  const { metal } = recoveryOf(metric) ?? { metal: "" };
  const [feed] = value
    ? (feedMetalIn(index, mine.scope, metal, [value.column]) ?? [])
    : [];
  if (!value || !feed) return [];
  return [
    {
      weight: feed.product,
      value: cellOf(cellIn(value.row, value.column)),
      units: [value.row.data.unit, feed.materialUnit, feed.gradeUnit],
    },
  ];
}
