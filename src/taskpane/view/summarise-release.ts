import type { Examination } from "../../core/examination";
import type {
  Period,
  ProductionTable,
} from "../../core/production/production-table";

/** What was recognised, counted: the numbers of the one-line summary. */
export interface ReleaseSummary {
  /** The newest period reported, as printed; null where none is dated. */
  readonly period: Period | null;
  readonly tables: number;
  readonly periods: number;
  readonly metrics: number;
  readonly toConfirm: number;
}

/** Counts what was recognised in an examined release. */
export function summariseRelease({ tables }: Examination): ReleaseSummary {
  const periods = tables.flatMap((table) => table.periods).filter(isActual);
  return {
    period: newest(periods),
    tables: tables.length,
    periods: Math.max(0, ...tables.map((table) => table.periods.length)),
    metrics: sum(
      tables.map(
        (table) => table.rows.filter((row) => row.metric !== null).length,
      ),
    ),
    toConfirm: sum(tables.map(countUnsure)),
  };
}

function isActual(period: Period): boolean {
  return (
    period.months !== null && period.kind !== "guidance" && period.of === null
  );
}

/** The period that ends last; of those the shortest, which is what the release is about. */
function newest(periods: readonly Period[]): Period | null {
  const rank = ({ months }: Period): readonly [number, number] =>
    months ?? [0, 0];
  return periods.reduce<Period | null>((best, period) => {
    if (best === null) return period;
    const [first, last] = rank(period);
    const [bestFirst, bestLast] = rank(best);
    return last > bestLast || (last === bestLast && first > bestFirst)
      ? period
      : best;
  }, null);
}

function countUnsure(table: ProductionTable): number {
  return (
    table.warnings.length +
    table.rows.filter((row) => row.metric !== null && row.unit === null).length
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
