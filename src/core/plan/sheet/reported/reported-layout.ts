import type { CellRef } from "../../../expression/expression";
import type {
  ProductionRow,
  ProductionTable,
} from "../../../production/production-table";

/** The columns left of the figures; the keys are hidden. */
export const keyColumn = 0;
export const labelColumn = 1;
export const unitColumn = 2;
export const firstPeriodColumn = 3;

/** Rows over the first table: title, headline, source, counts, a blank one. */
const rowsOnTop = 5;

/** Where every part of one table stands on Reported; Precision uses the same rows and columns. */
export interface TablePlace {
  readonly table: number;
  readonly titleRow: number;
  readonly headerRow: number;
  readonly periodRow: number;
  readonly keyRow: number;
  readonly headings: readonly HeadingPlace[];
  /** The sheet row of each row of the table. */
  readonly rows: readonly number[];
  readonly firstNoteRow: number;
  /** The first row after the table and its notes. */
  readonly end: number;
}

/** A heading over rows, and how many it stands under. */
export interface HeadingPlace {
  readonly row: number;
  readonly depth: number;
  readonly text: string;
}

/** Where the tables stand on Reported, and the columns right of them. */
export interface ReportedLayout {
  readonly tables: readonly TablePlace[];
  /** Periods of the widest table. */
  readonly width: number;
  readonly markColumn: number;
  readonly sourceColumn: number;
  readonly legendRow: number;
}

/** Lays the tables out one under the other, headings and order as printed. */
export function layOutReported(
  tables: readonly ProductionTable[],
): ReportedLayout {
  const width = widestTable(tables);
  const { places, end } = stackTables(tables, rowsOnTop, placeTable);
  return {
    tables: places,
    width,
    markColumn: firstPeriodColumn + width + 1,
    sourceColumn: firstPeriodColumn + 2 * width + 2,
    legendRow: end,
  };
}

/** Periods of the widest table. */
export function widestTable(tables: readonly ProductionTable[]): number {
  return Math.max(1, ...tables.map((table) => table.periods.length));
}

/** One table under the other from a row on, a blank row after each. */
export function stackTables<Place extends { readonly end: number }>(
  tables: readonly ProductionTable[],
  firstRow: number,
  place: (table: ProductionTable, index: number, titleRow: number) => Place,
): { readonly places: readonly Place[]; readonly end: number } {
  const places: Place[] = [];
  let end = firstRow;
  for (const [index, table] of tables.entries()) {
    const placed = place(table, index, end);
    places.push(placed);
    end = placed.end + 1;
  }
  return { places, end };
}

function placeTable(
  table: ProductionTable,
  index: number,
  titleRow: number,
): TablePlace {
  const first = titleRow + 4;
  const { headings, rows, end } = placeRows(table.rows, first, () => 1);
  return {
    table: index,
    titleRow,
    headerRow: titleRow + 1,
    periodRow: titleRow + 2,
    keyRow: titleRow + 3,
    headings,
    rows,
    firstNoteRow: end,
    end: end + table.notes.length,
  };
}

/** Gives each row its place, with a heading row wherever the path changes; `heightOf` rows stand under one another. */
export function placeRows(
  rows: readonly ProductionRow[],
  first: number,
  heightOf: (row: number) => number,
): {
  readonly headings: readonly HeadingPlace[];
  readonly rows: readonly number[];
  readonly end: number;
} {
  const headings: HeadingPlace[] = [];
  const places: number[] = [];
  let next = first;
  let open: readonly string[] = [];
  for (const [index, row] of rows.entries()) {
    const path = headingPath(row);
    const shared = sharedDepth(open, path);
    for (const [depth, text] of path.entries()) {
      if (depth < shared) continue;
      headings.push({ row: next, depth, text });
      next += 1;
    }
    open = path;
    places.push(next);
    next += heightOf(index);
  }
  return { headings, rows: places, end: next };
}

/** The headings a row stands under, its mine first where the print has it beside the row. */
export function headingPath(row: ProductionRow): readonly string[] {
  return row.entity !== null && !row.path.includes(row.entity)
    ? [row.entity, ...row.path]
    : row.path;
}

function sharedDepth(open: readonly string[], path: readonly string[]): number {
  const differs = path.findIndex((text, depth) => open[depth] !== text);
  return differs < 0 ? path.length : differs;
}

/** Where a figure stands on Reported and, in the same place, its half-unit on Precision. */
export function placeOfCell(
  layout: ReportedLayout,
  cell: CellRef,
): { readonly row: number; readonly column: number } {
  const row = layout.tables[cell.table]?.rows[cell.row];
  if (row === undefined) {
    throw new Error(
      `expected a cell of the typed tables, got ${JSON.stringify(cell)}`,
    );
  }
  return { row, column: firstPeriodColumn + cell.column };
}
