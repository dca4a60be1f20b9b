import { joinedRuns } from "./joined-runs";

/** A formula and what it comes to. */
export interface ResultFormula {
  readonly text: string;
  readonly result: number | string;
}

/** The same formula for a table that is yet to be filled in: it shows nothing until all of these cells have a figure. */
export function guardedFormula(
  formula: ResultFormula,
  cells: readonly string[],
): ResultFormula {
  const missing = `COUNT(${joinedRuns(cells).join(",")})<${cells.length}`;
  return { text: `IF(${missing},"",${formula.text})`, result: "" };
}
