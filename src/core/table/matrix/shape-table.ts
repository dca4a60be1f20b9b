import type { ShapedTable } from "./shaped-table";
import { lastIndex } from "../../text/last-index";
import { isPeriodLabel } from "../period-label";
import { alignHeader, type AlignedTable } from "./align-header";
import { type CellMatrix, type MatrixRow, squareMatrix } from "./cell-matrix";
import { joinSplitCells } from "./join-split-cells";
import { placeLabels } from "./place-labels";
import {
  isDataRow,
  isHeaderRow,
  labelOf,
  sharesLabel,
  valueTexts,
} from "./row-roles";
import { transposeTable } from "./transpose-table";

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
  let header: readonly MatrixRow[] = [];
  for (const row of matrix) {
    const part = parts.at(-1) ?? [];
    const isHeader = isHeaderRow(row);
    const words = valueTexts(row).join("|");
    // Years beside the corner's words are the first header row, not a row under one.
    const above = header;
    if (isHeader) first ??= words;
    if (isHeader) header = hasData ? [row] : [...header, row];
    if (isHeader && hasData && words === first) continue;
    if (isHeader && hasData) {
      parts.push([...trailingLabels(part), row]);
      hasData = false;
      first = words;
      continue;
    }
    part.push(row);
    if (isDataRow(row, above) && !sharesLabel(row, part.at(-2))) hasData = true;
  }
  return parts;
}

function trailingLabels(part: MatrixRow[]): readonly MatrixRow[] {
  const taken: MatrixRow[] = [];
  while (part.length > 0 && taken.length < 3) {
    const last = part.at(-1);
    if (!last || last.isUnread || valueTexts(last).length > 0) break;
    taken.unshift(last);
    part.pop();
  }
  return taken;
}

function shapeOne(matrix: CellMatrix): ShapedTable | null {
  const end = headerEnd(matrix);
  if (end === null) return null;
  const top = matrix.slice(0, end);
  const lastHeader = lastIndex(top, (row) => !isTitle(row));
  const heads = top.slice(0, lastHeader + 1);
  const isHead = headTest(heads);
  const aligned =
    lastHeader < 0
      ? (alignLoneHeading(matrix, end) ?? alignHeader([], matrix))
      : alignHeader(heads.filter(isHead), matrix.slice(lastHeader + 1));
  if (aligned === null) return null;
  return transposeTable({
    titles: heads.filter((row) => !isHead(row)).map(labelOf),
    ...placeLabels(aligned.header, aligned.rows),
    warnings: aligned.warnings,
  });
}

const isTitle = (row: MatrixRow): boolean => valueTexts(row).length === 0;

/**
 * Which rows above the figures head columns. Where the last begins over the labels, having lost its first cell, a period
 * alone on a line above it has too.
 */
function headTest(heads: CellMatrix): (row: MatrixRow) => boolean {
  const last = heads.at(-1);
  const isShifted = last !== undefined && labelOf(last) !== "";
  return (row) => !isTitle(row) || (isShifted && isPeriodLabel(labelOf(row)));
}

/** The heading of a single column may have slipped over the labels, where the header row lacks its first cell. */
function alignLoneHeading(
  matrix: CellMatrix,
  end: number,
): AlignedTable | null {
  const at = lastIndex(matrix.slice(0, end), (row) =>
    isPeriodLabel(labelOf(row)),
  );
  const heading = matrix[at];
  if (!heading || at !== 0) return null;
  const aligned = alignHeader([heading], matrix.slice(1));
  return aligned && aligned.header[0]?.[0]?.text === "" ? aligned : null;
}

/** The first data row: everything above is title, header or heading. */
function headerEnd(matrix: CellMatrix): number | null {
  const header: MatrixRow[] = [];
  for (const [index, row] of matrix.entries()) {
    const isHead = sharesLabel(row, matrix[index - 1]);
    if (isDataRow(row, header) && !isHead) return index;
    if (isHeaderRow(row)) header.push(row);
  }
  return null;
}
