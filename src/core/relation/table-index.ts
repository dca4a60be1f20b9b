import type { Period, ProductionTable } from "../production/production-table";
import type { Months } from "../production/period/calendar/months-of-period";
import { isActual } from "./period/actual-period";
import { columnMonths } from "./period/period-months";
import { cellIn, type PlacedRow } from "./placed-row";
import {
  coarseness,
  readPrintedCells,
  type PrintedCells,
} from "./printed-cells";
import { standingRows } from "./standing/standing-rows";
import type { TonSize } from "./ton-basis";

/** A column of actual figures. */
export interface ActualColumn {
  readonly column: number;
  readonly period: Period;
  readonly months: Months | null;
  /** Mine of the column, where mines stand side by side. */
  readonly entity: string | null;
}

/** The rows of one mine within one table, found by metric. What stands in one column of them belongs together. */
export interface Scope {
  readonly table: number;
  readonly entity: string | null;
  readonly columns: readonly ActualColumn[];
  readonly rows: readonly PlacedRow[];
  /** The rows that stand for each metric that is printed: none where its rows differ, and nobody can tell which is meant. */
  readonly byMetric: ReadonlyMap<string, readonly PlacedRow[]>;
}

/** All that the identities look things up in. */
export interface TableIndex {
  readonly tables: readonly ProductionTable[];
  readonly printed: PrintedCells;
  readonly scopes: readonly Scope[];
  /** What a "ton" is taken for where grades are per ton and the print leaves it open. */
  readonly ton: TonSize;
  /** Footnotes and prose that may state prices or ratios. */
  readonly statements: readonly string[];
}

/** Sorts rows and columns so that identities can find what they relate. */
export function indexTables(
  tables: readonly ProductionTable[],
  prose: readonly string[] = [],
): TableIndex {
  const printed = readPrintedCells(tables);
  return {
    tables,
    printed,
    ton: "short",
    statements: [
      ...new Set([...tables.flatMap(({ notes }) => notes), ...prose]),
    ],
    scopes: tables.flatMap((data, table) => scopesOf(data, table, printed)),
  };
}

function scopesOf(
  data: ProductionTable,
  table: number,
  printed: PrintedCells,
): readonly Scope[] {
  const columns = actualColumns(data);
  const byEntity = new Map<string | null, PlacedRow[]>();
  data.rows.forEach((row, at) => {
    const held = byEntity.get(row.entity) ?? [];
    held.push({ table, row: at, data: row });
    byEntity.set(row.entity, held);
  });
  return [...byEntity].map(([entity, rows]) => ({
    table,
    entity,
    columns,
    rows,
    byMetric: new Map(
      [...groupByMetric(rows)].map(([metric, own]) => [
        metric,
        standingRows(
          own,
          columns.map(({ column }) => column),
          printed,
        ),
      ]),
    ),
  }));
}

function groupByMetric(
  rows: readonly PlacedRow[],
): ReadonlyMap<string, readonly PlacedRow[]> {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    if (row.data.metric === null) continue;
    const held = groups.get(row.data.metric) ?? [];
    held.push(row);
    groups.set(row.data.metric, held);
  }
  return groups;
}

/** The columns that hold actual figures, each with the months it covers. */
function actualColumns(table: ProductionTable): readonly ActualColumn[] {
  const months = columnMonths(table);
  return table.periods.flatMap((period, column) =>
    isActual(period)
      ? [
          {
            column,
            period,
            months: months[column] ?? null,
            entity: period.entity,
          },
        ]
      : [],
  );
}

/**
 * The row that prints the metric in all of these columns; of several, the one printed most precisely. null where no
 * row does.
 */
export function rowFor(
  index: TableIndex,
  scope: Scope,
  metric: string,
  columns: readonly number[],
): PlacedRow | null {
  let best: PlacedRow | null = null;
  let finest = Infinity;
  for (const row of scope.byMetric.get(metric) ?? []) {
    const cells = columns.map((column) => cellIn(row, column));
    if (cells.some((cell) => index.printed.valueOf(cell) === null)) continue;
    const coarsest = Math.max(
      ...cells.map((cell) => coarseness(index.printed, cell)),
    );
    if (coarsest < finest) {
      best = row;
      finest = coarsest;
    }
  }
  return best;
}
