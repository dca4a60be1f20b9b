import type {
  ProductionCell,
  ProductionTable,
} from "../../core/production/production-table";
import type { FigureEdit } from "../state/corrections";

/** The typed tables with the figures that were edited in the sheet. An edit of a place that is not there changes nothing. */
export function editFigures(
  tables: readonly ProductionTable[],
  edits: readonly FigureEdit[],
): readonly ProductionTable[] {
  if (edits.length === 0) return tables;
  const values = new Map(edits.map((edit) => [placeKey(edit), edit.value]));
  return tables.map((table, at) => ({
    ...table,
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const value = values.get(placeKey({ table: at, row: index, column }));
        return cell === null || value === undefined
          ? cell
          : editFigure(cell, value);
      }),
    })),
  }));
}

function placeKey({
  table,
  row,
  column,
}: Pick<FigureEdit, "table" | "row" | "column">): string {
  return `${table} ${row} ${column}`;
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
