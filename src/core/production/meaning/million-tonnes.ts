import type { RawRow } from "../../table/raw-table";
import type { ColumnRoles } from "./column/column-roles";

/**
 * The rows with "mt" in the unit column written "Mt" where others are in "kt": a table that counts thousands of tonnes
 * there counts millions, and its small letters are habit. By itself "mt" stays a metric ton.
 */
export function millionTonnes(
  rows: readonly RawRow[],
  { unit }: ColumnRoles,
): readonly RawRow[] {
  if (unit === null) return rows;
  const inKilotonnes = rows.some(({ cells }) =>
    /^kt\b/i.test(cells[unit]?.text ?? ""),
  );
  if (!inKilotonnes) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) =>
      column === unit
        ? { ...cell, text: cell.text.replace(/^mt\b/, "Mt") }
        : cell,
    ),
  }));
}
