import type {
  ProductionCell,
  ProductionTable,
} from "../production/production-table";
import { namesTotal } from "../production/words/names-total";
import type { PlacedRow } from "./placed-row";
import {
  rowFor,
  type ActualColumn,
  type Scope,
  type TableIndex,
} from "./table-index";

/** One mine, or a total over mines, wherever it stands: in rows, in columns or in a table of its own. */
export interface MineSlot {
  readonly name: string | null;
  readonly isTotal: boolean;
  readonly scope: Scope;
  /** The slot's columns by the period they cover. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Mines and totals that stand beside one another, in printed order. */
export type MineBlock = readonly MineSlot[];

/** A figure of a slot: its row, where a row of the metric has a number there. */
export function rowOfSlot(
  index: TableIndex,
  slot: MineSlot,
  metric: string,
  period: string,
): { readonly row: PlacedRow; readonly column: number } | null {
  const column = slot.columns.get(period);
  const row =
    column === undefined ? null : rowFor(index, slot.scope, metric, [column]);
  return row && column !== undefined ? { row, column } : null;
}

/** A blank, an "n/a" or words may be anything; a number, a dash or "nil" is known. */
export function isUnknown(
  slot: MineSlot,
  metric: string,
  period: string,
): boolean {
  const kinds = kindsOf(slot, metric, period);
  return (
    kinds.length > 0 &&
    !kinds.some((kind) => ["number", "dash", "nil"].includes(kind))
  );
}

/** A dash or "nil": the mine has nothing of it in the period. */
export function addsNothing(
  slot: MineSlot,
  metric: string,
  period: string,
): boolean {
  const kinds = kindsOf(slot, metric, period);
  return (
    kinds.length > 0 && kinds.every((kind) => kind === "dash" || kind === "nil")
  );
}

function kindsOf(
  slot: MineSlot,
  metric: string,
  period: string,
): readonly ProductionCell["kind"][] {
  const column = slot.columns.get(period);
  if (column === undefined) return [];
  return (slot.scope.byMetric.get(metric) ?? []).map(
    (row) => row.data.cells[column]?.kind ?? "blank",
  );
}

/** The blocks of mines of an examination: within each table that has several, and over tables with one mine each. */
export function mineBlocks(index: TableIndex): readonly MineBlock[] {
  const inTables = index.tables.flatMap((table, at) =>
    blocksIn(
      table,
      index.scopes.filter((scope) => scope.table === at),
    ),
  );
  const apart = tablesApart(index);
  return [...inTables, apart].filter(
    (block) =>
      block.some(({ isTotal }) => isTotal) &&
      block.filter(({ isTotal }) => !isTotal).length >= 2,
  );
}

function blocksIn(
  table: ProductionTable,
  scopes: readonly Scope[],
): readonly MineBlock[] {
  const [first] = scopes;
  const sideBySide = new Set(
    (first?.columns ?? []).flatMap(({ entity }) => entity ?? []),
  );
  if (scopes.length > 1) {
    const named = scopes.some(({ entity }) => entity !== null);
    return named ? [scopes.map((scope) => slotOfRows(scope))] : [];
  }
  return first && sideBySide.size > 1 ? [slotsOfColumns(first, table)] : [];
}

function slotOfRows(scope: Scope): MineSlot {
  return {
    name: scope.entity,
    isTotal: scope.entity === null || namesTotal(scope.entity),
    scope,
    columns: columnsByPeriod(scope.columns),
  };
}

function slotsOfColumns(scope: Scope, table: ProductionTable): MineBlock {
  const names = [...new Set(table.periods.map(({ entity }) => entity))];
  return names.flatMap((name) => {
    const columns = scope.columns.filter(({ entity }) => entity === name);
    return columns.length === 0
      ? []
      : [
          {
            name,
            isTotal: name === null || namesTotal(name),
            scope,
            columns: columnsByPeriod(columns),
          },
        ];
  });
}

/** Tables that are each about one mine, as slots of one block. */
function tablesApart(index: TableIndex): MineBlock {
  const slots = index.tables.flatMap((table, at): readonly MineSlot[] => {
    const [scope, ...more] = index.scopes.filter((each) => each.table === at);
    const isOneMine =
      table.entity !== null &&
      scope?.entity === null &&
      more.length === 0 &&
      scope.columns.every(({ entity }) => entity === null);
    return isOneMine && scope
      ? [
          {
            name: table.entity,
            isTotal: namesTotal(table.entity ?? ""),
            scope,
            columns: columnsByPeriod(scope.columns),
          },
        ]
      : [];
  });
  const names = new Set(slots.map(({ name }) => name));
  return names.size === slots.length ? slots : [];
}

function columnsByPeriod(
  columns: readonly ActualColumn[],
): ReadonlyMap<string, number> {
  const byPeriod = new Map<string, number>();
  for (const { column, months, period } of columns) {
    const key = months === null ? period.label : months.join();
    if (!byPeriod.has(key)) byPeriod.set(key, column);
  }
  return byPeriod;
}
