import { isFigure } from "../cell-kind";
import { BLANK_CELL, type MatrixCell, type MatrixRow } from "./cell-matrix";
import { isPeriodLabel } from "../period-label";
import type { ShapedTable } from "./shaped-table";

/** Turns a table that prints periods down and metrics across, so that every table has periods as columns; others stay as they are. */
export function transposeTable(table: ShapedTable): ShapedTable {
  if (!hasPeriodsDown(table)) return table;
  const leading = leadingColumns(table);
  const width = table.header.at(-1)?.length ?? 0;
  const header = Array.from({ length: leading }, (_, column) => [
    BLANK_CELL,
    ...table.rows.map((row) => standing(row.cells[column])),
  ]);
  const rows: MatrixRow[] = [];
  const paths = table.header.slice(0, -1);
  for (let column = leading; column < width; column += 1) {
    rows.push(...headingRows(paths, column, leading, table.rows.length));
    const label = table.header.at(-1)?.[column] ?? BLANK_CELL;
    const values = table.rows.map((row) => row.cells[column] ?? BLANK_CELL);
    const indent = isUnderHeading(paths, column) ? 1 : 0;
    rows.push({ cells: [label, ...values], indent, isBold: false });
  }
  return { ...table, header, rows };
}

const standing = (cell: MatrixCell | undefined): MatrixCell => ({
  ...(cell ?? BLANK_CELL),
  isAcross: false,
});

function hasPeriodsDown({ header, rows }: ShapedTable): boolean {
  const last = header.at(-1);
  if (!last || rows.length < 1) return false;
  const heads = last
    .slice(1)
    .map(({ text }) => text)
    .filter((text) => text !== "");
  if (
    heads.length === 0 ||
    heads.filter(isPeriodLabel).length * 3 > heads.length
  ) {
    return false;
  }
  const labels = rows.map((row) => row.cells[0]?.text ?? "");
  return labels.every(
    (label, index) =>
      isPeriodLabel(label) ||
      (label === "" && isPeriodLabel(labels[index - 1] ?? "")),
  );
}

/** Columns of words that name the row: the period, and with it a mine. */
function leadingColumns({ rows }: ShapedTable): number {
  const width = rows[0]?.cells.length ?? 1;
  for (let column = 1; column < width; column += 1) {
    if (rows.some((row) => isFigure(row.cells[column]?.text ?? "")))
      return column;
  }
  return 1;
}

function isUnderHeading(
  paths: readonly (readonly MatrixCell[])[],
  column: number,
): boolean {
  return paths.some((cells) => (cells[column]?.text ?? "").trim() !== "");
}

/** Headings that begin over this column. */
function headingRows(
  paths: readonly (readonly MatrixCell[])[],
  column: number,
  leading: number,
  width: number,
): readonly MatrixRow[] {
  return paths.flatMap((cells) => {
    const cell = cells[column] ?? BLANK_CELL;
    if (cell.isAcross && column > leading) return [];
    if (cell.text.trim() === "") return [];
    const blanks = Array.from({ length: width }, () => BLANK_CELL);
    return [{ cells: [standing(cell), ...blanks], indent: 0, isBold: false }];
  });
}
