import type { CellRef } from "../../../expression/expression";
import { cellKey } from "../../../expression/expression-cells";
import { formulaCell } from "../../cell/cell-plan";
import {
  halfUnitAddress,
  type PlanContext,
  printedCell,
  reportedAddress,
  shownFormula,
} from "../../plan-context";
import type { CellPlan } from "../../workbook-plan";
import type { RebuiltLine } from "./rebuilt-layout";

/**
 * The least and the greatest value that the figures of a line stand for, given how finely they were printed: what bounds
 * and verdicts on Rebuilt are made from. Only for figures that a check looks at.
 */
export function printedEnds(
  context: PlanContext,
  table: number,
  line: RebuiltLine,
): readonly CellPlan[] {
  if (!line.isFirst) return [];
  const cells = context.input.tables[table]?.rows[line.tableRow]?.cells ?? [];
  return cells.flatMap((_, column) =>
    endCells(context, { table, row: line.tableRow, column }, line.row),
  );
}

function endCells(
  context: PlanContext,
  cell: CellRef,
  row: number,
): readonly CellPlan[] {
  const figure = printedCell(context, cell);
  if (figure === null || figure.value === null) return [];
  if (!context.checked.has(cellKey(cell))) return [];
  const { value } = figure;
  const { printedLowColumn, printedHighColumn } = context.rebuilt;
  const half = context.printed.halfUnitOf(cell);
  const printed = reportedAddress(context, cell);
  const end = (column: number, sign: "-" | "+", result: number) => {
    const text = `${printed}${sign}${halfUnitAddress(context, cell)}`;
    return formulaCell(
      { row, column: column + cell.column },
      shownFormula(context, { text, result }, [printed]),
      "General",
      "formula",
    );
  };
  return [
    end(printedLowColumn, "-", value - half),
    end(printedHighColumn, "+", value + half),
  ];
}
