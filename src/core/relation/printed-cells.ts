import type { CellRef } from "../expression/expression";
import { everything, type Interval } from "../number/interval";
import { halfUnit, printedInterval } from "../number/printed-interval";
import { isActual, isChange } from "./period/actual-period";
import type {
  ProductionCell,
  ProductionTable,
} from "../production/production-table";

/** The printed figures of an examination by cell: what is printed, and what it may stand for. */
export interface PrintedCells {
  /** null unless the cell holds one number. */
  readonly valueOf: (cell: CellRef) => number | null;
  /** Everything where the cell holds no number. */
  readonly intervalOf: (cell: CellRef) => Interval;
  /** Half of one unit of the last significant digit, in the cell's printed scale; 0 where there is no number. */
  readonly halfUnitOf: (cell: CellRef) => number;
}

/** Looks at the printed figures of all tables; rows rounded to tens, hundreds or thousands are noticed. */
export function readPrintedCells(
  tables: readonly ProductionTable[],
): PrintedCells {
  const zeros = tables.map(roundedZeros);
  const decimalsOf = (cell: CellRef, printed: ProductionCell) =>
    printed.decimals > 0
      ? printed.decimals
      : -(zeros[cell.table]?.[cell.row] ?? 0);
  return {
    valueOf: (cell) => numberIn(figureAt(tables, cell)),
    intervalOf: (cell) => {
      const printed = figureAt(tables, cell);
      const value = numberIn(printed);
      return printed && value !== null
        ? printedInterval(value, decimalsOf(cell, printed))
        : everything;
    },
    halfUnitOf: (cell) => {
      const printed = figureAt(tables, cell);
      return printed && numberIn(printed) !== null
        ? halfUnit(decimalsOf(cell, printed))
        : 0;
    },
  };
}

/** Half of one unit of a cell's last digit as a share of its figure: how coarsely it is printed. */
export function coarseness(
  { halfUnitOf, valueOf }: PrintedCells,
  cell: CellRef,
): number {
  return halfUnitOf(cell) / Math.abs(valueOf(cell) || 1);
}

/** The cell itself, or null where the table has none there. */
export function cellAt(
  tables: readonly ProductionTable[],
  cell: CellRef,
): ProductionCell | null {
  return tables[cell.table]?.rows[cell.row]?.cells[cell.column] ?? null;
}

/** The cell, but null where it prints a percentage in a row of another unit: a change whose column has lost its heading. */
function figureAt(
  tables: readonly ProductionTable[],
  cell: CellRef,
): ProductionCell | null {
  const printed = cellAt(tables, cell);
  const unit = tables[cell.table]?.rows[cell.row]?.unit ?? null;
  const period = tables[cell.table]?.periods[cell.column];
  const isStray =
    printed?.text.trimEnd().endsWith("%") === true &&
    unit !== null &&
    unit !== "%" &&
    !(period && isChange(period));
  return isStray ? null : printed;
}

function numberIn(printed: ProductionCell | null): number | null {
  const isNumber =
    printed?.kind === "number" &&
    printed.value !== null &&
    Number.isFinite(printed.value);
  return isNumber ? printed.value : null;
}

const FEWEST_FIGURES = 4;
const MOST_ZEROS = 6;

/**
 * Per row, how many zeros end every figure of its metric and unit: copper printed as 11,400, 13,400 and 14,200 is
 * rounded to the hundred. Four figures at least, since one or two may end in zeros by chance.
 */
function roundedZeros(table: ProductionTable): readonly number[] {
  const fewest = new Map<string, { zeros: number; figures: number }>();
  const keyOf = (row: ProductionTable["rows"][number]) =>
    `${row.metric ?? row.label}|${row.unit ?? ""}`;
  for (const row of table.rows) {
    const held = fewest.get(keyOf(row)) ?? { zeros: MOST_ZEROS, figures: 0 };
    row.cells.forEach((cell, column) => {
      const value = numberIn(cell);
      const period = table.periods[column];
      if (value === null || value === 0 || !period || !isActual(period)) return;
      const zeros = cell && cell.decimals > 0 ? 0 : trailingZeros(value);
      held.zeros = Math.min(held.zeros, zeros);
      held.figures += 1;
    });
    fewest.set(keyOf(row), held);
  }
  return table.rows.map((row) => {
    const held = fewest.get(keyOf(row));
    return held && held.figures >= FEWEST_FIGURES ? held.zeros : 0;
  });
}

function trailingZeros(value: number): number {
  let zeros = 0;
  let rest = Math.abs(value);
  while (zeros < MOST_ZEROS && rest >= 10 && rest % 10 === 0) {
    rest /= 10;
    zeros += 1;
  }
  return zeros;
}
