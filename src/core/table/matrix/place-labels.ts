import {
  BLANK_CELL,
  type MatrixCell,
  type MatrixRow,
  ownText,
} from "./cell-matrix";
import { isDash, isFigure } from "../cell-kind";
import type { AlignedTable } from "./align-header";

type LabelledTable = Pick<AlignedTable, "header" | "rows">;

/**
 * Brings the labels into column 0: columns that only indent become indentation, a section column that names several rows
 * at once becomes heading rows. A unit column stays a column.
 */
export function placeLabels(
  header: AlignedTable["header"],
  rows: AlignedTable["rows"],
): LabelledTable {
  const labels = labelColumns(rows);
  if (labels < 2) return { header, rows };
  if (isIndenting(rows, labels)) return mergeIndents(header, rows, labels);
  if (isSection(rows)) return sectionsToHeadings(header, rows);
  return { header, rows };
}

/** How many columns stand left of the first figure. */
function labelColumns(rows: readonly MatrixRow[]): number {
  const width = rows[0]?.cells.length ?? 0;
  for (let column = 1; column < width; column += 1) {
    const texts = rows.map((row) => ownText(row.cells[column]));
    if (texts.some((text) => isFigure(text) || isDash(text))) return column;
  }
  return 1;
}

/** No row fills two of the label columns. */
function isIndenting(rows: readonly MatrixRow[], labels: number): boolean {
  return rows.every(
    (row) =>
      row.cells.slice(0, labels).filter((cell) => ownText(cell) !== "")
        .length <= 1,
  );
}

function mergeIndents(
  header: AlignedTable["header"],
  rows: readonly MatrixRow[],
  labels: number,
): LabelledTable {
  const merge = (cells: readonly MatrixCell[]) => [
    cells.slice(0, labels).find((cell) => ownText(cell) !== "") ?? BLANK_CELL,
    ...cells.slice(labels),
  ];
  return {
    header: header.map(merge),
    rows: rows.map((row) => ({
      ...row,
      indent: Math.max(
        0,
        row.cells.slice(0, labels).findIndex((cell) => ownText(cell) !== ""),
      ),
      cells: merge(row.cells),
    })),
  };
}

/** Column 0 names a section once for several rows, and column 1 labels nearly every row. */
function isSection(rows: readonly MatrixRow[]): boolean {
  const filled = (column: number) =>
    rows.filter((row) => {
      const cell = row.cells[column];
      return cell !== undefined && !cell.isDown && ownText(cell) !== "";
    }).length;
  return filled(0) < 0.7 * filled(1) && filled(1) >= 0.8 * rows.length;
}

function sectionsToHeadings(
  header: AlignedTable["header"],
  rows: readonly MatrixRow[],
): LabelledTable {
  const rest = (cells: readonly MatrixCell[]) => cells.slice(1);
  return {
    header: header.map((cells) => {
      const [corner = BLANK_CELL, label = BLANK_CELL, ...values] = cells;
      return [label.text === "" ? corner : label, ...values];
    }),
    rows: rows.flatMap((row) => {
      const [section = BLANK_CELL] = row.cells;
      const own = { ...row, cells: rest(row.cells) };
      if (section.text === "" || section.isDown) return [own];
      const blanks = own.cells.slice(1).map(() => BLANK_CELL);
      const heading = { ...row, cells: [section, ...blanks] };
      const hasMore = own.cells.some((cell) => ownText(cell) !== "");
      return hasMore ? [heading, own] : [heading];
    }),
  };
}
