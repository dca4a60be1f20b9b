import { cellOf, sumOf } from "../../expression/build-expression";
import type { Expression } from "../../expression/expression";
import type { ProductionCell } from "../../production/production-table";
import { massFactor, scale } from "../convert-units";
import {
  countPossible,
  declareRelation,
  mergeDeclared,
  nothing,
  type Declared,
} from "../declare-relation";
import { metricKind, weightMetric } from "../metric-kind";
import {
  mineBlocks,
  rowOfSlot,
  type MineBlock,
  type MineSlot,
} from "../mine-slots";
import type { Relation } from "../relation";
import { cellIn, type TableIndex } from "../table-index";

/**
 * A total over mines is the sum of its mines, and its grade their mean weighted by tonnes. Which mines a total counts is
 * told by which choice reproduces most of its figures: all, those since the last total, or that total and those since.
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
    const relations = sumsOver(index, total, parts);
    const possible = countPossible(relations, index.printed);
    if (possible > most) {
      most = possible;
      best = { relations, parts };
    }
  }
  if (best === null || most * 2 < best.relations.length) {
    return uncertain(index, block, total);
  }
  return {
    relations: [...best.relations, ...meansOver(index, total, best.parts)],
    uncheckable: [],
  };
}

function choicesOfParts(block: MineBlock, at: number): readonly MineBlock[] {
  const mines = block.filter(({ isTotal }) => !isTotal);
  const before = block.slice(0, at);
  const lastTotal = before.map(({ isTotal }) => isTotal).lastIndexOf(true);
  const since = before.slice(lastTotal + 1);
  const withTotal = lastTotal >= 0 ? before.slice(lastTotal) : [];
  return [mines, since, withTotal].filter((parts) => parts.length >= 2);
}

function metricsOf(slot: MineSlot): readonly string[] {
  return [...slot.scope.byMetric.keys()];
}

function sumsOver(
  index: TableIndex,
  total: MineSlot,
  parts: MineBlock,
): readonly Relation[] {
  return metricsOf(total)
    .filter((metric) => isSummed(metric))
    .flatMap((metric) =>
      [...total.columns.keys()].flatMap((period) =>
        sumOver(index, total, parts, metric, period),
      ),
    );
}

function isSummed(metric: string): boolean {
  const isAdditive =
    metricKind(metric) === "additive" || metricKind(metric) === "balance";
  return isAdditive && metric !== "ops.days";
}

function sumOver(
  index: TableIndex,
  total: MineSlot,
  parts: MineBlock,
  metric: string,
  period: string,
): readonly Relation[] {
  const subject = rowOfSlot(index, total, metric, period);
  if (subject === null) return [];
  if (parts.some((part) => isUnknown(part, metric, period))) return [];
  const terms = parts.flatMap((part): readonly Expression[] => {
    const figure = rowOfSlot(index, part, metric, period);
    const factor =
      figure && massFactor(figure.row.data.unit, subject.row.data.unit);
    if (!figure || !factor) return [];
    return [scale(cellOf(cellIn(figure.row, figure.column)), factor)];
  });
  return terms.length >= 2
    ? [
        declareRelation(
          "mine-sum",
          cellIn(subject.row, subject.column),
          sumOf(terms),
          { basis: `adds ${parts.map(({ name }) => name ?? "?").join(", ")}` },
        ),
      ]
    : [];
}

/** A dash or "nil" adds nothing; a blank or "n/a" may be anything. */
function isUnknown(part: MineSlot, metric: string, period: string): boolean {
  const column = part.columns.get(period);
  const rows = part.scope.byMetric.get(metric) ?? [];
  if (column === undefined || rows.length === 0) return false;
  const kinds = rows.map(
    (row): ProductionCell["kind"] => row.data.cells[column]?.kind ?? "blank",
  );
  return !kinds.some((kind) => ["number", "dash", "nil"].includes(kind));
}

function meansOver(
  index: TableIndex,
  total: MineSlot,
  parts: MineBlock,
): readonly Relation[] {
  return metricsOf(total).flatMap((metric) => {
    const weights = weightMetric(metric);
    if (weights === null) return [];
    return [...total.columns.keys()].flatMap((period): readonly Relation[] => {
      const subject = rowOfSlot(index, total, metric, period);
      const terms = parts.map((part) => {
        const weight = rowOfSlot(index, part, weights, period);
        const value = rowOfSlot(index, part, metric, period);
        const isAlike =
          value?.row.data.unit === subject?.row.data.unit &&
          weight !== null &&
          massFactor(weight.row.data.unit, "t") !== null;
        return weight && value && isAlike
          ? {
              unit: weight.row.data.unit,
              weight: cellOf(cellIn(weight.row, weight.column)),
              value: cellOf(cellIn(value.row, value.column)),
            }
          : null;
      });
      const present = terms.filter((term) => term !== null);
      const isOneUnit = new Set(present.map(({ unit }) => unit)).size === 1;
      if (!subject || present.length < parts.length || !isOneUnit) return [];
      return [
        declareRelation("mine-grade", cellIn(subject.row, subject.column), {
          op: "weighted-mean",
          parts: present.map(({ weight, value }) => ({ weight, value })),
        }),
      ];
    });
  });
}

function uncertain(
  index: TableIndex,
  block: MineBlock,
  total: MineSlot,
): Declared {
  const parts = block.filter(({ isTotal }) => !isTotal);
  const [relation] = sumsOver(index, total, parts);
  return relation
    ? {
        relations: [],
        uncheckable: [
          {
            identity: "mine-sum",
            subject: relation.subject,
            reason:
              "The mines printed do not add up to it in most figures, so it seems to count other mines or shares.",
          },
        ],
      }
    : nothing;
}
