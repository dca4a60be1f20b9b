import type { CellRef } from "../../expression/expression";
import { cellKey, distinctCells } from "../../expression/expression-cells";
import type { PrintedCells } from "../../relation/printed-cells";
import type { Relation } from "../../relation/relation";
import { chiSquareQuantile } from "./chi-square";
import type { EquationSystem } from "./linearise";
import { reconcile, type Reconciled } from "./reconcile";
import { equationSystem, relationPolynomial } from "./relation-equations";

/** The bilinear balance over some relations: their equations, and the printed figures with their rounding. */
export interface Balance {
  readonly cells: readonly CellRef[];
  readonly places: ReadonlyMap<number, number>;
  readonly system: EquationSystem;
  readonly measured: Float64Array;
  readonly sigma: Float64Array;
}

/** Sets the balance up; σ of a figure is its printed unit ÷ √12, the spread of what rounding takes away. */
export function balanceOf(
  relations: readonly Relation[],
  printed: PrintedCells,
): Balance {
  const usable = relations.flatMap((relation) => {
    const polynomial = relationPolynomial(relation);
    return polynomial === null ? [] : [{ relation, polynomial }];
  });
  const byKey = new Map<number, CellRef>();
  for (const { relation } of usable) {
    for (const cell of [
      relation.subject,
      ...distinctCells(relation.expression),
    ]) {
      byKey.set(cellKey(cell), cell);
    }
  }
  const cells = [...byKey.values()];
  const places = new Map(cells.map((cell, at) => [cellKey(cell), at]));
  return {
    cells,
    places,
    system: equationSystem(
      usable.map(({ polynomial }) => polynomial),
      places,
    ),
    measured: Float64Array.from(cells, (cell) => printed.valueOf(cell) ?? 0),
    sigma: Float64Array.from(
      cells,
      (cell) => (2 * printed.halfUnitOf(cell)) / Math.sqrt(12),
    ),
  };
}

/** Reconciles a balance with the given cells (by place) taken as unknown; `start` saves steps where it is near. */
export type Solve = (
  freed: readonly number[],
  start?: Float64Array,
) => Reconciled;

/** Solves one balance; the same cells are asked for more than once, and solved once. */
export function solverOf(balance: Balance): Solve {
  const solved = new Map<string, Reconciled>();
  return (freed, start) => {
    const key = [...freed].sort((a, b) => a - b).join();
    const result = solved.get(key) ?? solveBalance(balance, freed, start);
    solved.set(key, result);
    return result;
  };
}

/** Reconciles the balance once. */
export function solveBalance(
  balance: Balance,
  freed: readonly number[],
  start: Float64Array = balance.measured,
): Reconciled {
  const { system, measured, sigma } = balance;
  return reconcile(system, { measured, sigma, start }, freed);
}

const CONFIDENCE = 0.95;

/** Whether what is left of the imbalance is no more than rounding makes (χ² test at 95 %). */
export function isRounding(result: Reconciled): boolean {
  return result.objective <= chiSquareQuantile(CONFIDENCE, result.degrees);
}
