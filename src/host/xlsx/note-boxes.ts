import { noteSize } from "../../core/plan/cell/note-size";
import type { CellPlan, SheetPlan } from "../../core/plan/workbook-plan";

/** Points of a row that has its font's height, and of a character of a column's width. */
const ROW = 15;
const CHARACTER = 5.25;

/** Makes the box of every note as large as its text; the library gives all of them one size. */
export function sizeNotes(vml: string, sheet: SheetPlan): string {
  const notes = new Map(
    sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]),
  );
  const heights = new Map(
    sheet.heights.map(({ row, points }) => [row, points]),
  );
  return vml.replace(/<v:shape [\s\S]*?<\/v:shape>/g, (shape) => {
    const [, row] = /<x:Row>(\d+)</.exec(shape) ?? [];
    const [, column] = /<x:Column>(\d+)</.exec(shape) ?? [];
    const cell = notes.get(`${row},${column}`);
    return cell?.note === undefined
      ? shape
      : sized(shape, cell, cell.note, { widths: sheet.widths, heights });
  });
}

/** What a box is measured by: the widths of columns in characters, the heights of rows in points. */
interface Measures {
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
}

function sized(
  shape: string,
  { row, column }: CellPlan,
  note: string,
  { widths, heights }: Measures,
): string {
  const { width, height } = noteSize(note);
  const left = column + 1;
  const right = left + columnsOver(width, left, widths);
  const bottom = row + rowsOver(height, row, heights);
  return shape
    .replace(
      /width:[\d.]+pt;height:[\d.]+pt/,
      `width:${width}pt;height:${height}pt`,
    )
    .replace(
      /<x:Anchor>[^<]*</,
      `<x:Anchor>${left},15,${row},2,${right},15,${bottom},2<`,
    );
}

/** How many columns from one on are as wide as a note. */
function columnsOver(
  width: number,
  from: number,
  widths: readonly number[],
): number {
  let count = 0;
  for (let room = 0; room < width; count += 1) {
    room += (widths[from + count] ?? 8) * CHARACTER;
  }
  return count;
}

/** How many rows from one on are as high as a note. */
function rowsOver(
  height: number,
  from: number,
  heights: ReadonlyMap<number, number>,
): number {
  let count = 0;
  for (let room = 0; room < height; count += 1) {
    room += heights.get(from + count) ?? ROW;
  }
  return count;
}
