import {
  cellOf,
  quotientOf,
  sumOf,
} from "../../../expression/build-expression";
import { figureAt } from "../../figure-in";
import {
  declareRelation,
  likeliestBasis,
  mergeDeclared,
  nothing,
  type Declared,
} from "../../declare-relation";
import type { Relation } from "../../relation";
import { standingApart } from "../../standing/standing-apart";
import { cellIn, type PlacedRow } from "../../placed-row";
import { rowFor, type Scope, type TableIndex } from "../../table-index";

const ORE_METRICS = ["ore.mined.tonnes", "ore.placed.tonnes"] as const;

/** Strip ratio is waste ÷ ore; material moved is ore + waste. At leach pads the ore may be what was placed. */
export function oreAndWaste(index: TableIndex): Declared {
  return mergeDeclared(
    index.scopes.map((scope) =>
      mergeDeclared([
        overOre(index, scope, "ratio.strip", stripRatio),
        overOre(index, scope, "material.mined.tonnes", materialSum),
      ]),
    ),
  );
}

type Build = (
  index: TableIndex,
  column: number,
  rows: {
    readonly subject: PlacedRow;
    readonly ore: PlacedRow;
    readonly waste: PlacedRow;
  },
) => Relation | null;

function overOre(
  index: TableIndex,
  scope: Scope,
  metric: string,
  build: Build,
): Declared {
  if (scope.byMetric.get("ore.mined.tonnes")?.length === 0) return nothing;
  const readings = ORE_METRICS.map((oreMetric) =>
    scope.columns.flatMap(({ column }) => {
      const subject = rowFor(index, scope, metric, [column]);
      const ore = rowFor(index, scope, oreMetric, [column]);
      const waste = rowFor(index, scope, "waste.mined.tonnes", [column]);
      if (!subject || !ore || !waste) return [];
      return build(index, column, { subject, ore, waste }) ?? [];
    }),
  );
  return standingApart(likeliestBasis(readings, index.printed), index.printed);
}

const stripRatio: Build = (index, column, { subject, ore, waste }) => {
  const moved = figureAt(waste, column, ore.data.unit);
  if (moved === null || index.printed.valueOf(cellIn(ore, column)) === 0) {
    return null;
  }
  return declareRelation(
    "strip-ratio",
    cellIn(subject, column),
    quotientOf(moved, cellOf(cellIn(ore, column))),
  );
};

const materialSum: Build = (_index, column, { subject, ore, waste }) => {
  const { unit } = subject.data;
  const parts = [figureAt(ore, column, unit), figureAt(waste, column, unit)];
  const present = parts.filter((part) => part !== null);
  return present.length === 2
    ? declareRelation("material-sum", cellIn(subject, column), sumOf(present))
    : null;
};
