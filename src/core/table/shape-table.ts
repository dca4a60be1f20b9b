import { lastIndex } from "../text/last-index";
import { alignHeader } from "./align-header";
import {
  type CellMatrix,
  type MatrixCell,
  type MatrixRow,
  squareMatrix,
} from "./cell-matrix";
import { joinSplitCells } from "./join-split-cells";
import { placeLabels } from "./place-labels";
import { isDataRow, isHeaderRow, valueTexts } from "./row-roles";
import { transposeTable } from "./transpose-table";

/** A table with its parts told apart: title rows, header rows, body rows; column 0 holds the labels. */
export interface ShapedTable {
  readonly titles: readonly string[];
  readonly header: readonly (readonly MatrixCell[])[];
  readonly rows: readonly MatrixRow[];
}

/**
 * Tells header, labels and values of a rectangle of cells apart, dropping spacer rows and columns and rejoining split cells.
 * Several tables printed as one (a new header in the middle) come out as several; none where no column holds figures.
 */
export function shapeTables(matrix: CellMatrix): readonly ShapedTable[] {
  const joined = squareMatrix(matrix).map(joinSplitCells).filter(hasText);
  return splitAtHeaders(joined).flatMap((part) => shapeOne(part) ?? []);
}

const hasText = (row: MatrixRow): boolean =>
  row.cells.some((cell) => cell.text !== "");

/** Cuts where a header row follows data; label-only rows right above it go with it, as its title. */
function splitAtHeaders(matrix: CellMatrix): readonly CellMatrix[] {
  const parts: MatrixRow[][] = [[]];
  let hasData = false;
  let first: string | null = null;
  for (const row of matrix) {
    const part = parts.at(-1) ?? [];
    const isHeader = isHeaderRow(row);
    const words = valueTexts(row).join("|");
    if (isHeader) first ??= words;
    if (isHeader && hasData && words === first) continue;
    if (isHeader && hasData) {
      parts.push([...trailingLabels(part), row]);
      hasData = false;
      first = words;
      continue;
    }
    part.push(row);
    if (isDataRow(row, first !== null)) hasData = true;
  }
  return parts;
}

function trailingLabels(part: MatrixRow[]): readonly MatrixRow[] {
  const taken: MatrixRow[] = [];
  while (part.length > 0 && taken.length < 3) {
    const last = part.at(-1);
    if (!last || valueTexts(last).length > 0) break;
    taken.unshift(last);
    part.pop();
  }
  return taken;
}

function shapeOne(matrix: CellMatrix): ShapedTable | null {
  const end = headerEnd(matrix);
  if (end === null) return null;
  const top = matrix.slice(0, end);
  const isTitle = (row: MatrixRow) => valueTexts(row).length === 0;
  const lastHeader = lastIndex(top, (row) => !isTitle(row));
  const titles = top.slice(0, lastHeader + 1).filter(isTitle);
  const headings = top.slice(lastHeader + 1);
  const noHeader = lastHeader < 0;
  const aligned = alignHeader(
    top.slice(0, lastHeader + 1).filter((row) => !isTitle(row)),
    [...(noHeader ? top : headings), ...matrix.slice(end)],
  );
  if (aligned === null) return null;
  const placed = placeLabels(aligned.header, aligned.rows);
  return transposeTable({
    titles: titles.flatMap((row) =>
      row.cells.slice(0, 1).map(({ text }) => text),
    ),
    ...placed,
  });
}

/** The first data row: everything above is title, header or heading. */
function headerEnd(matrix: CellMatrix): number | null {
  let hasHeader = false;
  for (const [index, row] of matrix.entries()) {
    if (isDataRow(row, hasHeader)) return index;
    if (isHeaderRow(row)) hasHeader = true;
  }
  return null;
}
