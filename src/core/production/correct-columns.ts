import type { Correction } from "./correction";
import type { ColumnWords } from "./period/heading/read-columns";
import type { Period, ProductionTable } from "./production-table";

/** Columns with the periods that corrections give them. */
export function correctColumns(
  columns: readonly ColumnWords[],
  corrections: readonly Correction[],
): readonly ColumnWords[] {
  return columns.map((column, index) => {
    const said = corrections
      .filter((correction) => correction.kind === "period")
      .filter((correction) => correction.column === index)
      .at(-1);
    if (said === undefined) return column;
    const period = {
      endMonth: null,
      length: null,
      isFiscal: false,
      ...said.period,
    };
    return { ...column, period };
  });
}

/** The table without the columns that corrections skip; change columns keep pointing at what they compare. */
export function dropColumns(
  table: ProductionTable,
  corrections: readonly Correction[],
): ProductionTable {
  const dropped = new Set(
    corrections.flatMap((correction) =>
      correction.kind === "skip-column" ? [correction.column] : [],
    ),
  );
  if (dropped.size === 0) return table;
  const isKept = (_: unknown, column: number) => !dropped.has(column);
  const moved = (column: number) =>
    column - [...dropped].filter((gone) => gone < column).length;
  const point = (period: Period): Period => {
    if (period.of === null) return period;
    const [column, base] = period.of;
    const isLost = dropped.has(column) || dropped.has(base);
    return { ...period, of: isLost ? null : [moved(column), moved(base)] };
  };
  return {
    ...table,
    periods: table.periods.filter(isKept).map(point),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(isKept),
    })),
  };
}
