import type { CellRef } from "../../expression/expression";
import type { UnitId } from "../../unit/unit";

/** What the recogniser must know: where a cell stands, what it measures, and how functions are called. */
export interface FunctionCells {
  readonly addressOf: (cell: CellRef) => string;
  readonly metricOf: (cell: CellRef) => string;
  readonly unitOf: (cell: CellRef) => UnitId | null;
  /** What the functions' names stand behind; null for bare names. */
  readonly namespace: string | null;
}

/** Whether a cell is of a kind. */
type Kind = (cell: CellRef, cells: FunctionCells) => boolean;

/** Metric tonnes of anything. */
export const isTonnes: Kind = (cell, cells) =>
  cells.unitOf(cell) === "t" && /\.tonnes$/.test(cells.metricOf(cell));
/** A grade of whatever stream, in a known unit. */
export const isGrade: Kind = (cell, cells) =>
  /\.grade\./.test(cells.metricOf(cell)) && cells.unitOf(cell) !== null;
/** A recovery in percent or as a fraction. */
export const isRecovery: Kind = (cell, cells) =>
  /^recovery\./.test(cells.metricOf(cell)) &&
  ["%", "ratio"].includes(cells.unitOf(cell) ?? "");

/** The one cell of a kind; null where there is none, or more than one. */
export function only(
  found: readonly CellRef[],
  cells: FunctionCells,
  isKind: Kind,
): CellRef | null {
  const [first, second] = found.filter((cell) => isKind(cell, cells));
  return first !== undefined && second === undefined ? first : null;
}

/** Whether the sheet keeps the cell in percent. */
export function isPercent(cell: CellRef | null, cells: FunctionCells): boolean {
  return cell !== null && cells.unitOf(cell) === "%";
}

/** The cell as a function takes it: a share as a fraction. */
export function argument(cell: CellRef, cells: FunctionCells): string {
  return `${cells.addressOf(cell)}${isPercent(cell, cells) ? "/100" : ""}`;
}
