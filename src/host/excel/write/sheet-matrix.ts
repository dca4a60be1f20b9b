import { type FormatBlock, formatBlocks } from "./format-blocks";
import { mayBeMisread } from "../../../core/plan/text-content";
import type {
  CellPlan,
  RangeRef,
  SheetPlan,
} from "../../../core/plan/workbook-plan";

/** What one write of a block of cells hands to Excel: number formats where cells need them, then formulas as typed. */
export interface CellBlock {
  readonly range: RangeRef;
  readonly formulas: readonly (readonly (string | number)[])[];
  readonly formats: readonly FormatBlock[];
  /** About as many bytes as the request will take. */
  readonly bytes: number;
}

/** The client splits larger arrays itself, at the price of more objects. */
const MOST_CELLS = 1500;

/** The smallest block from the first cell on that holds every cell of the sheet. */
export function usedRange(sheet: SheetPlan): RangeRef {
  return {
    top: 0,
    left: 0,
    bottom: sheet.cells.reduce((held, { row }) => Math.max(held, row), 0),
    right: sheet.cells.reduce((held, { column }) => Math.max(held, column), 0),
  };
}

/** The cells of a sheet as blocks of whole rows, none larger than `mostBytes` unless a single row is. */
export function cellBlocks(
  sheet: SheetPlan,
  mostBytes: number,
): readonly CellBlock[] {
  const { bottom, right } = usedRange(sheet);
  const rows: CellPlan[][] = Array.from({ length: bottom + 1 }, () => []);
  for (const cell of sheet.cells) rows[cell.row]?.push(cell);
  const blocks: CellBlock[] = [];
  let first = 0;
  let bytes = 0;
  const close = (end: number) => {
    blocks.push(blockOf(rows.slice(first, end), first, right, bytes));
    first = end;
    bytes = 0;
  };
  for (const [index, row] of rows.entries()) {
    const added = rowBytes(row, right + 1);
    const isFull =
      bytes + added > mostBytes ||
      (index + 1 - first) * (right + 1) > MOST_CELLS;
    if (isFull && index > first) close(index);
    bytes += added;
  }
  close(rows.length);
  return blocks;
}

function blockOf(
  rows: readonly (readonly CellPlan[])[],
  top: number,
  right: number,
  bytes: number,
): CellBlock {
  const width = right + 1;
  const formulas = rows.map((cells) => {
    const row: (string | number)[] = Array.from({ length: width }, () => "");
    for (const cell of cells) row[cell.column] = typed(cell);
    return row;
  });
  const range = { top, left: 0, bottom: top + rows.length - 1, right };
  return { range, formulas, formats: formatBlocks(rows.flat()), bytes };
}

/** What a user would type to get the cell; an apostrophe where text could be read as anything else. */
function typed({ content, format }: CellPlan): string | number {
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return content.value;
    case "formula":
      return `=${content.formula}`;
    case "text":
      return format !== "@" && mayBeMisread(content.text)
        ? `'${content.text}`
        : content.text;
  }
}

/** JSON escapes a few characters and UTF-8 takes up to three bytes for one: counted high, never low. */
function rowBytes(cells: readonly CellPlan[], width: number): number {
  return cells.reduce((held, cell) => {
    const value = typed(cell);
    const length = typeof value === "string" ? value.length * 3 : 20;
    return held + length + cell.format.length * 2;
  }, width * 10);
}
