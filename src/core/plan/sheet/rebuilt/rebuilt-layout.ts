import type { CellRef } from "../../../expression/expression";
import type { ProductionTable } from "../../../production/production-table";
import type { CheckedRelation } from "../../../relation/relation";
import {
  type HeadingPlace,
  placeRows,
  stackTables,
  widestTable,
} from "../reported/reported-layout";
import { type Route, routesOf } from "./rebuilt-routes";

/** The columns left of the blocks, after the labels. */
export const routeColumn = 2;
export const rebuiltUnitColumn = 3;
export const firstRebuiltColumn = 4;

const rowsOnTop = 3;

/** One line of Rebuilt: a row of the table by one independent route. */
export interface RebuiltLine {
  readonly row: number;
  readonly tableRow: number;
  /** "from concentrates"; null for a row that nothing rebuilds. */
  readonly route: string | null;
  /** The relation that rebuilds the figure of each period; undefined where this route does not reach. */
  readonly relations: readonly (CheckedRelation | undefined)[];
  /** The first line of its row: figures that no route reaches are taken over here. */
  readonly isFirst: boolean;
}

/** Where every part of one table stands on Rebuilt. */
export interface RebuiltTable {
  readonly table: number;
  readonly titleRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly headings: readonly HeadingPlace[];
  readonly lines: readonly RebuiltLine[];
  /** The same by row of the table; each has one line or more, under one another. */
  readonly rows: readonly (readonly RebuiltLine[])[];
  readonly end: number;
}

/** The blocks of Rebuilt stand side by side, each as wide as the widest table, one blank column between them. */
export interface RebuiltLayout {
  readonly tables: readonly RebuiltTable[];
  readonly width: number;
  readonly differenceColumn: number;
  readonly verdictColumn: number;
  readonly lowColumn: number;
  readonly highColumn: number;
  /** The least and the greatest value that each printed figure stands for. */
  readonly printedLowColumn: number;
  readonly printedHighColumn: number;
  readonly end: number;
}

/** Lays out Rebuilt in the order of the tables, one line per row and route. */
export function layOutRebuilt(
  tables: readonly ProductionTable[],
  relations: readonly CheckedRelation[],
): RebuiltLayout {
  const width = widestTable(tables);
  const byRow = relationsByRow(relations);
  const { places, end } = stackTables(
    tables,
    rowsOnTop,
    (table, index, titleRow) => placeTable(table, index, byRow, titleRow),
  );
  const block = (ordinal: number) => firstRebuiltColumn + ordinal * (width + 1);
  return {
    tables: places,
    width,
    differenceColumn: block(1),
    verdictColumn: block(2),
    lowColumn: block(3),
    highColumn: block(4),
    printedLowColumn: block(5),
    printedHighColumn: block(6),
    end,
  };
}

type RelationsByRow = ReadonlyMap<string, readonly CheckedRelation[]>;

/** The relations about the figures of one row, by "table/row". */
function relationsByRow(relations: readonly CheckedRelation[]): RelationsByRow {
  const byRow = new Map<string, CheckedRelation[]>();
  for (const checked of relations) {
    const { table, row } = checked.relation.subject;
    const held = byRow.get(`${table}/${row}`) ?? [];
    held.push(checked);
    byRow.set(`${table}/${row}`, held);
  }
  return byRow;
}

function placeTable(
  table: ProductionTable,
  index: number,
  relations: RelationsByRow,
  titleRow: number,
): RebuiltTable {
  const firstRow = titleRow + 3;
  const routes = table.rows.map((_, row) =>
    routesOf(relations.get(`${index}/${row}`) ?? []),
  );
  const {
    headings,
    rows: places,
    end,
  } = placeRows(table.rows, firstRow, (row) =>
    Math.max(1, routes[row]?.length ?? 0),
  );
  const rows = places.map((at, tableRow) =>
    linesOf(at, tableRow, routes[tableRow] ?? []),
  );
  return {
    table: index,
    titleRow,
    headerRow: titleRow + 2,
    firstRow,
    headings,
    lines: rows.flat(),
    rows,
    end,
  };
}

function linesOf(
  at: number,
  tableRow: number,
  routes: readonly Route[],
): readonly RebuiltLine[] {
  if (routes.length === 0) {
    return [{ row: at, tableRow, route: null, relations: [], isFirst: true }];
  }
  return routes.map((route, ordinal) => ({
    row: at + ordinal,
    tableRow,
    route: route.name,
    relations: route.relations,
    isFirst: ordinal === 0,
  }));
}

/** Where the relation with this subject and id stands on Rebuilt, or null where it is not there. */
export function lineOfRelation(
  layout: RebuiltLayout,
  subject: CellRef,
  id: string,
): RebuiltLine | null {
  return (
    linesOfRow(layout, subject.table, subject.row).find(
      (line) => line.relations[subject.column]?.relation.id === id,
    ) ?? null
  );
}

/** The lines of one row of a table, which stand under one another. */
export function linesOfRow(
  layout: RebuiltLayout,
  table: number,
  row: number,
): readonly RebuiltLine[] {
  return layout.tables[table]?.rows[row] ?? [];
}

/** The sheet row of the first line of a figure's row. */
export function firstLineRow(layout: RebuiltLayout, cell: CellRef): number {
  const [first] = linesOfRow(layout, cell.table, cell.row);
  if (first === undefined) {
    throw new Error(
      `expected a cell of the typed tables, got ${JSON.stringify(cell)}`,
    );
  }
  return first.row;
}
