import type { CellPlan, RangeRef } from "../../../core/plan/workbook-plan";

/** Number formats of a block of cells, null where a cell needs none. */
export interface FormatBlock {
  readonly range: RangeRef;
  readonly formats: readonly (readonly (string | null)[])[];
}

/** A block of its own costs about as much as so many cells that need no format. */
const WORTH_A_GAP = 50;

/** The number formats of some cells in few blocks of columns that need any. */
export function formatBlocks(
  cells: readonly CellPlan[],
): readonly FormatBlock[] {
  const formatted = cells.filter(({ format }) => format !== "General");
  const columns = [...new Set(formatted.map(({ column }) => column))];
  const height = new Set(formatted.map(({ row }) => row)).size;
  const runs: CellPlan[][] = [];
  let last = -Infinity;
  for (const column of columns.sort((a, b) => a - b)) {
    const isNear = (column - last - 1) * height <= WORTH_A_GAP;
    if (!isNear) runs.push([]);
    runs[runs.length - 1]?.push(
      ...formatted.filter((cell) => cell.column === column),
    );
    last = column;
  }
  return runs.map(blockOf);
}

function blockOf(cells: readonly CellPlan[]): FormatBlock {
  const { top, left, bottom, right } = rangeOf(cells);
  const formats = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): string | null => null),
  );
  for (const { row, column, format } of cells) {
    const cellsOfRow = formats[row - top];
    if (cellsOfRow) cellsOfRow[column - left] = format;
  }
  return { range: { top, left, bottom, right }, formats };
}

function rangeOf(cells: readonly CellPlan[]): RangeRef {
  return cells.reduce<RangeRef>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
}
