import type { CellRef } from "../../expression/expression";
import { cellKey } from "../../expression/expression-cells";
import type { ProductionTable } from "../../production/production-table";
import { cellAt, type PrintedCells } from "../../relation/printed-cells";

/** Two neighbouring figures that may have changed places. */
export interface Exchange {
  readonly cell: CellRef;
  readonly partner: CellRef;
  /** Where the partner stands. */
  readonly place: Place;
}

type Place = "left" | "right" | "above" | "below";

const STEPS: readonly (readonly [
  rows: number,
  columns: number,
  place: Place,
])[] = [
  [0, -1, "left"],
  [0, 1, "right"],
  [-1, 0, "above"],
  [1, 0, "below"],
];

/** The exchanges of a cell with the figures next to it, those that print the same left out. */
export function exchangesOf(
  tables: readonly ProductionTable[],
  cell: CellRef,
): readonly Exchange[] {
  const own = cellAt(tables, cell)?.value ?? null;
  return STEPS.flatMap(([rows, columns, place]) => {
    const partner = {
      table: cell.table,
      row: cell.row + rows,
      column: cell.column + columns,
    };
    const other = cellAt(tables, partner)?.value ?? null;
    const isOther = own !== null && other !== null && own !== other;
    return isOther ? [{ cell, partner, place }] : [];
  });
}

/** The print with two figures in each other's places. */
export function afterExchange(
  printed: PrintedCells,
  a: CellRef,
  b: CellRef,
): PrintedCells {
  const moved = (ref: CellRef) => {
    if (cellKey(ref) === cellKey(a)) return b;
    return cellKey(ref) === cellKey(b) ? a : ref;
  };
  return {
    valueOf: (ref) => printed.valueOf(moved(ref)),
    intervalOf: (ref) => printed.intervalOf(moved(ref)),
    halfUnitOf: (ref) => printed.halfUnitOf(moved(ref)),
  };
}
