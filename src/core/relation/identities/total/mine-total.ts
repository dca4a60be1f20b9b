import { saying } from "../../../phrase/saying";
import { sumOf } from "../../../expression/build-expression";
import {
  countPossible,
  declareRelation,
  mergeDeclared,
  nothing,
  type Declared,
} from "../../declare-relation";
import { figureAt } from "../../figure-in";
import { leftOpen } from "../../left-open";
import { metricKind } from "../../metric-kind";
import {
  isUnknown,
  mineBlocks,
  rowOfSlot,
  type MineBlock,
  type MineSlot,
} from "../../mine-slots";
import { cellIn } from "../../placed-row";
import type { Relation } from "../../relation";
import { keptWhereProven } from "../../standing/standing-apart";
import type { TableIndex } from "../../table-index";
import { mineMeans } from "./mine-mean";

/**
 * A total over mines is the sum of its mines. Which mines a total counts is told by which choice reproduces most of its
 * figures: all, those since the last total, or that total and those since.
 */
export function mineTotal(index: TableIndex): Declared {
  return mergeDeclared(
    mineBlocks(index).flatMap((block) =>
      block.map((slot, at) =>
        slot.isTotal ? totalOf(index, block, slot, at) : nothing,
      ),
    ),
  );
}

function totalOf(
  index: TableIndex,
  block: MineBlock,
  total: MineSlot,
  at: number,
): Declared {
  let best: { relations: readonly Relation[]; parts: MineBlock } | null = null;
  let most = 0;
  for (const parts of choicesOfParts(block, at)) {
    const relations = metricsOf(total).flatMap((metric) =>
      sumsOf(index, total, parts, metric),
    );
    const possible = countPossible(relations, index.printed);
    if (possible > most) {
      most = possible;
      best = { relations, parts };
    }
  }
  if (best === null || most * 2 < best.relations.length) {
    return uncertain(index, block, total);
  }
  const { parts } = best;
  return mergeDeclared([
    ...metricsOf(total).map((metric) =>
      provenSums(index, total, parts, metric),
    ),
    mineMeans(index, total, parts),
  ]);
}

function choicesOfParts(block: MineBlock, at: number): readonly MineBlock[] {
  const mines = block.filter(({ isTotal }) => !isTotal);
  const before = block.slice(0, at);
  const lastTotal = before.map(({ isTotal }) => isTotal).lastIndexOf(true);
  const since = before.slice(lastTotal + 1);
  const withTotal = lastTotal >= 0 ? before.slice(lastTotal) : [];
  return [mines, since, withTotal].filter((parts) => parts.length >= 2);
}

/** The metrics that add up over mines. */
function metricsOf({ scope }: MineSlot): readonly string[] {
  return [...scope.byMetric.keys()].filter(
    (metric) =>
      metric !== "ops.days" &&
      ["additive", "balance"].includes(metricKind(metric)),
  );
}

/** A mine without a row of the metric has none of it, unless the total says otherwise. */
function provenSums(
  index: TableIndex,
  total: MineSlot,
  parts: MineBlock,
  metric: string,
): Declared {
  const relations = sumsOf(index, total, parts, metric);
  const silent = parts.filter(({ scope }) => !scope.byMetric.has(metric));
  return keptWhereProven(
    relations,
    index.printed,
    silent.length === 0
      ? null
      : {
          moves: "above",
          why: saying("unchecked.silentMines", {
            mines: {
              items: silent.map(({ name }) => name ?? "?"),
              joint: "list.and",
            },
          }),
        },
  );
}

function sumsOf(
  index: TableIndex,
  total: MineSlot,
  parts: MineBlock,
  metric: string,
): readonly Relation[] {
  return [...total.columns.keys()].flatMap((period) =>
    sumOver(index, total, parts, { metric, period }),
  );
}

function sumOver(
  index: TableIndex,
  total: MineSlot,
  parts: MineBlock,
  { metric, period }: { readonly metric: string; readonly period: string },
): readonly Relation[] {
  const subject = rowOfSlot(index, total, metric, period);
  if (subject === null) return [];
  if (parts.some((part) => isUnknown(part, metric, period))) return [];
  const terms = parts.flatMap((part) => {
    const figure = rowOfSlot(index, part, metric, period);
    const { unit } = subject.row.data;
    return (figure && figureAt(figure.row, figure.column, unit)) ?? [];
  });
  return terms.length > 0
    ? [
        declareRelation(
          "mine-sum",
          cellIn(subject.row, subject.column),
          sumOf(terms),
          {
            assumed: saying("basis.adds", {
              mines: {
                items: parts.map(({ name }) => name ?? "?"),
                joint: "list.plain",
              },
            }),
          },
        ),
      ]
    : [];
}

function uncertain(
  index: TableIndex,
  block: MineBlock,
  total: MineSlot,
): Declared {
  const parts = block.filter(({ isTotal }) => !isTotal);
  const sums = metricsOf(total).flatMap((metric) =>
    sumsOf(index, total, parts, metric),
  );
  return leftOpen(sums.slice(0, 1), saying("unchecked.otherMines"));
}
