import type { CellRef, Expression } from "./expression";

const ROWS = 2 ** 20;
const COLUMNS = 2 ** 12;

/** One number per cell, for maps: tables of up to 4,096 columns and a million rows. */
export function cellKey(cell: CellRef): number {
  return (cell.table * ROWS + cell.row) * COLUMNS + cell.column;
}

/** Every mention of a cell, in the order an expression reads; a cell that is used twice is listed twice. */
export function mentionedCells(expression: Expression): readonly CellRef[] {
  const found: CellRef[] = [];
  collect(expression, found);
  return found;
}

/** The cells an expression rests on, each once. */
export function distinctCells(expression: Expression): readonly CellRef[] {
  const byKey = new Map<number, CellRef>();
  for (const cell of mentionedCells(expression)) {
    byKey.set(cellKey(cell), cell);
  }
  return [...byKey.values()];
}

function collect(expression: Expression, into: CellRef[]): void {
  if (expression.op === "cell") into.push(expression.cell);
  for (const child of childrenOf(expression)) collect(child, into);
}

/** The direct parts of an expression, in reading order. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "cell":
    case "constant":
      return [];
    case "sum":
      return expression.terms;
    case "difference":
      return [expression.minuend, expression.subtrahend];
    case "product":
      return expression.factors;
    case "quotient":
      return [expression.dividend, expression.divisor];
    case "weighted-mean":
      return expression.parts.flatMap((part) => [part.weight, part.value]);
  }
}
