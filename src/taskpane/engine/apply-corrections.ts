import type {
  Period,
  PeriodKind,
  ProductionCell,
  ProductionTable,
} from "../../core/production/production-table";
import type { Correction } from "../state/correction";

/** The typed tables as the user corrected them. A correction of a place that is not there changes nothing. */
export function applyCorrections(
  tables: readonly ProductionTable[],
  corrections: readonly Correction[],
): readonly ProductionTable[] {
  return tables.map((table, index) =>
    corrections
      .filter((correction) => correction.table === index)
      .reduce(correctTable, table),
  );
}

function correctTable(
  table: ProductionTable,
  correction: Correction,
): ProductionTable {
  switch (correction.kind) {
    case "row": {
      const { metric, unit } = correction;
      return {
        ...table,
        rows: replaceAt(table.rows, correction.row, (row) => ({
          ...row,
          metric,
          unit,
          reason: "corrected by the user",
        })),
      };
    }
    case "period": {
      const { period: kind, year, index } = correction;
      const shift = fiscalShift(table.periods, correction.column);
      return {
        ...table,
        periods: replaceAt(table.periods, correction.column, (period) => ({
          ...period,
          kind,
          year,
          index,
          of: kind === "change" || kind === "change-abs" ? period.of : null,
          months: monthsOf(kind, year, index, shift),
        })),
      };
    }
    case "figure":
      return {
        ...table,
        rows: replaceAt(table.rows, correction.row, (row) => ({
          ...row,
          cells: replaceAt(
            row.cells,
            correction.column,
            (cell) => cell && editFigure(cell, correction.value),
          ),
        })),
      };
  }
}

function replaceAt<Item>(
  items: readonly Item[],
  at: number,
  change: (item: Item) => Item,
): readonly Item[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}

/** An edited figure keeps the printed precision, or has its own where that is finer. */
function editFigure(
  cell: ProductionCell,
  value: number | null,
): ProductionCell {
  if (value === null) {
    return { ...cell, text: "", kind: "blank", value: null, decimals: 0 };
  }
  const own = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const decimals = Math.max(cell.decimals, own);
  return {
    ...cell,
    text: value.toFixed(decimals),
    kind: "number",
    value,
    decimals,
  };
}

const lengths: Partial<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  "nine-months": 9,
  year: 12,
};

/** The months of a period, as year × 12 + month; null where kind, year and index do not tell. */
function monthsOf(
  kind: PeriodKind,
  year: number | null,
  index: number | null,
  shift: number,
): Period["months"] {
  const length = lengths[kind];
  if (length === undefined || year === null) return null;
  const first = year * 12 + shift + length * ((index ?? 1) - 1);
  return [first, first + length - 1];
}

/** By how many months the table's years start off the calendar's, told from its other dated columns. */
function fiscalShift(periods: readonly Period[], except: number): number {
  for (const [column, { kind, year, index, months }] of periods.entries()) {
    const calendar = monthsOf(kind, year, index, 0);
    if (column !== except && calendar !== null && months !== null) {
      return months[0] - calendar[0];
    }
  }
  return 0;
}
