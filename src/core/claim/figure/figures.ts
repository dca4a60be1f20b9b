import type { CellRef, Expression } from "../../expression/expression";
import type {
  Period,
  ProductionRow,
  ProductionTable,
} from "../../production/production-table";
import type { CheckedRelation } from "../../relation/relation";
import { metricFeatures, type MetricFeatures } from "./metric-features";

/** A figure with the band it may stand for, in the printed unit of its row. */
export interface Band {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** On which figures a claim is judged. */
export type Basis = "printed" | "rebuilt";

/** A numeric cell with everything that a sentence may be linked by. */
export interface Figure {
  readonly cell: CellRef;
  /** What it is printed in: figures of one source may be compared over their periods. */
  readonly source: string;
  readonly row: ProductionRow;
  readonly period: Period;
  readonly periods: readonly Period[];
  readonly features: MetricFeatures | null;
  readonly entity: string | null;
  /** The mine or company that the whole table is of. */
  readonly owner: string | null;
  /** Whether the layout had lost what tells the cells apart, so that the reading itself is a guess. */
  readonly isGuess: boolean;
  readonly decimals: number;
  readonly printed: Band;
  /** What the other figures give instead, where they do not reproduce the print. */
  readonly rebuilt: Band | null;
  /** What it is the sum of, where no cell prints it; null for a cell. */
  readonly sum: Sum | null;
}

/** Printed figures that add up to one that is not. */
export interface Sum {
  readonly parts: readonly Figure[];
  /** The mines added up; empty where periods are. */
  readonly mines: readonly string[];
}

/** The printed figures that a figure rests on: itself, or all that add up to it. */
export function printedParts(figure: Figure): readonly Figure[] {
  return figure.sum ? figure.sum.parts.flatMap(printedParts) : [figure];
}

/** Every numeric cell of the tables, with its rebuilt value where a relation about it fails. */
export function readFigures(
  tables: readonly ProductionTable[],
  relations: readonly CheckedRelation[],
): readonly Figure[] {
  const rebuilt = rebuiltBands(relations);
  return tables.flatMap((table, t) =>
    table.rows.flatMap((row, r) =>
      row.cells.flatMap((cell, c) => {
        const period = table.periods[c];
        if (!cell || cell.kind !== "number" || cell.value === null || !period)
          return [];
        const half = 0.5 * 10 ** -cell.decimals;
        const ref = { table: t, row: r, column: c };
        return [
          {
            cell: ref,
            source: `${t}/${r}/${period.entity ?? ""}`,
            row,
            period,
            periods: table.periods,
            features: row.metric === null ? null : metricFeatures(row.metric),
            entity: row.entity ?? period.entity ?? table.entity,
            owner: table.entity,
            isGuess: table.layout === "run-together",
            decimals: cell.decimals,
            printed: bandAround(cell.value, half),
            rebuilt: rebuilt.get(keyOf(ref)) ?? null,
            sum: null,
          },
        ];
      }),
    ),
  );
}

/** The band that the claim is judged on: rebuilt where there is one and the basis asks for it. */
export function bandOf(figure: Figure, basis: Basis): Band {
  return basis === "rebuilt"
    ? (figure.rebuilt ?? figure.printed)
    : figure.printed;
}

/** A value and half a unit on either side, cleared of binary dust. */
export function bandAround(value: number, half: number): Band {
  return { value, low: tidy(value - half), high: tidy(value + half) };
}

/** Whether two bands overlap; neighbours of one precision, which only touch, do not: 0.32 is not 0.33. */
export function bandsMeet(
  a: Pick<Band, "low" | "high">,
  b: Pick<Band, "low" | "high">,
): boolean {
  const slack = 1e-12 * Math.max(Math.abs(a.high), Math.abs(b.high));
  return a.low < b.high - slack && b.low < a.high - slack;
}

export function keyOf(cell: CellRef): string {
  return `${cell.table}/${cell.row}/${cell.column}`;
}

function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * One rebuilt value for a cell: the sum of its periods for a total, else the route from concentrates, else the first
 * relation whose own figures are not themselves in doubt.
 */
function rebuiltBands(
  relations: readonly CheckedRelation[],
): ReadonlyMap<string, Band> {
  const bands = new Map<string, Band>();
  const failing = relations.filter(
    ({ outcome, relation, rebuilt }) =>
      outcome === "fails" &&
      relation.compare === "equal" &&
      Number.isFinite(rebuilt),
  );
  const rank = ({ relation }: CheckedRelation): number => {
    if (relation.identity === "period-sum") return 0;
    return /concentrate/i.test(relation.route ?? "") ? 1 : 2;
  };
  for (const one of [...failing].sort((a, b) => rank(a) - rank(b))) {
    const { subject, expression } = one.relation;
    const isKnown = bands.has(keyOf(subject));
    const isEcho = rank(one) === 2 && usesAny(expression, bands);
    if (isKnown || isEcho) continue;
    const { low, high } = one.rebuiltInterval;
    bands.set(keyOf(subject), { value: one.rebuilt, low, high });
  }
  return bands;
}

/** Whether an expression counts with a cell that is rebuilt itself. */
function usesAny(
  expression: Expression,
  bands: ReadonlyMap<string, Band>,
): boolean {
  const uses = (one: Expression): boolean => usesAny(one, bands);
  switch (expression.op) {
    case "cell":
      return bands.has(keyOf(expression.cell));
    case "constant":
      return false;
    case "sum":
      return expression.terms.some(uses);
    case "difference":
      return uses(expression.minuend) || uses(expression.subtrahend);
    case "product":
      return expression.factors.some(uses);
    case "quotient":
      return uses(expression.dividend) || uses(expression.divisor);
    case "weighted-mean":
      return expression.parts.some(
        ({ weight, value }) => uses(weight) || uses(value),
      );
  }
}
