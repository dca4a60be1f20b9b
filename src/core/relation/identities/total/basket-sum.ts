import { cellOf, sumOf } from "../../../expression/build-expression";
import { massFactor, noFactor, scale } from "../../convert-units";
import {
  declareRelation,
  likeliestBasis,
  nothing,
  type Declared,
} from "../../declare-relation";
import { cellIn, type PlacedRow } from "../../placed-row";
import type { Relation } from "../../relation";
import { standingApart } from "../../standing/standing-apart";
import { rowFor, type Scope, type TableIndex } from "../../table-index";
import { overEveryRow } from "../../walk-rows";

const PT_PD = ["platinum", "palladium"];
const PT_PD_RH = [...PT_PD, "rhodium"];
const FIVE = [...PT_PD_RH, "ruthenium", "iridium"];

/** What "4E" and its like count; the trade uses three and five in two senses. */
const BASKETS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "2": [PT_PD],
  "3": [[...PT_PD, "gold"], PT_PD_RH],
  "4": [[...PT_PD_RH, "gold"]],
  "5": [FIVE, [...PT_PD_RH, "ruthenium", "gold"]],
  "6": [[...FIVE, "gold"]],
};

/** "4E" is platinum, palladium, rhodium and gold together, in ounces and in grams per tonne; 2E to 6E likewise. */
export function basketSum(index: TableIndex): Declared {
  return overEveryRow(index, (scope, row) => sumsOfRow(index, scope, row));
}

function sumsOfRow(index: TableIndex, scope: Scope, row: PlacedRow): Declared {
  const family = /^(.+)\.pgm$/.exec(row.data.metric ?? "")?.[1];
  if (family === undefined) return nothing;
  const readings = basketsOf(row).map((metals) =>
    scope.columns.flatMap(({ column }) =>
      sumIn(index, scope, row, {
        column,
        metrics: metals.map((metal) => `${family}.${metal}`),
      }),
    ),
  );
  return standingApart(likeliestBasis(readings, index.printed), index.printed);
}

/** "4E PGM (oz)", "3PGE+Au": what the label, or else a heading, says is counted. */
function basketsOf({
  data: { label, path },
}: PlacedRow): readonly (readonly string[])[] {
  for (const text of [label, ...[...path].reverse()]) {
    const [, count, gold] =
      /(?<![\d.,])([2-6]) ?(?:E|PG[EM]s?)\b ?(\+ ?(?:Au|gold))?/i.exec(text) ??
      [];
    if (count === undefined) continue;
    return BASKETS[String(Number(count) + (gold === undefined ? 0 : 1))] ?? [];
  }
  return [];
}

function sumIn(
  index: TableIndex,
  scope: Scope,
  row: PlacedRow,
  {
    column,
    metrics,
  }: { readonly column: number; readonly metrics: readonly string[] },
): readonly Relation[] {
  const subject = cellIn(row, column);
  const terms = metrics.flatMap((metric) => {
    const part = rowFor(index, scope, metric, [column]);
    const factor =
      part?.data.unit === row.data.unit
        ? noFactor
        : massFactor(part?.data.unit ?? null, row.data.unit);
    return part && factor ? [scale(cellOf(cellIn(part, column)), factor)] : [];
  });
  const isWhole = terms.length === metrics.length;
  return isWhole && index.printed.valueOf(subject) !== null
    ? [declareRelation("basket-sum", subject, sumOf(terms))]
    : [];
}
