import type { CellRef } from "../../core/expression/expression";

/** A place in the used range of a sheet, counted from its first cell. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the figures of Reported stand by their keys: "row 0/14" beside a row, "columns 0" beside the row whose cells say
 * "column 3". Keys are cells, so they move along when rows and columns are inserted.
 */
export function figurePlaces(
  values: readonly (readonly unknown[])[],
): ReadonlyMap<string, GridPlace> {
  const places = new Map<string, GridPlace>();
  const columnsOf = new Map<string, ReadonlyMap<number, string>>();
  const keyAt = values
    .flatMap((row) => row.map((value, at) => (isMarker(value) ? at : -1)))
    .find((at) => at >= 0);
  if (keyAt === undefined) return places;
  values.forEach((cells, row) => {
    const key = String(cells[keyAt] ?? "");
    const [, numbered] = /^columns (\d+)$/.exec(key) ?? [];
    if (numbered !== undefined) columnsOf.set(numbered, numberedCells(cells));
    const [, table, part] = /^row (\d+)\/(\d+)$/.exec(key) ?? [];
    for (const [column, number] of columnsOf.get(table ?? "") ?? []) {
      places.set(`${table}/${part}/${number}`, { row, column });
    }
  });
  return places;
}

/** The key of a figure in `figurePlaces`. */
export function figureKey({ table, row, column }: CellRef): string {
  return `${table}/${row}/${column}`;
}

/** The figure behind a key. */
export function figureOfKey(key: string): CellRef {
  const [table = 0, row = 0, column = 0] = key.split("/").map(Number);
  return { table, row, column };
}

function isMarker(value: unknown): boolean {
  return /^assay:[^:]+:reported/.test(String(value));
}

function numberedCells(cells: readonly unknown[]): ReadonlyMap<number, string> {
  const numbered = new Map<number, string>();
  cells.forEach((value, column) => {
    const [, number] = /^column (\d+)$/.exec(String(value)) ?? [];
    if (number !== undefined) numbered.set(column, number);
  });
  return numbered;
}
