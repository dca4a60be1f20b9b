import type {
  Grid,
  GridCell,
  Paragraph,
  SourceKind,
} from "../document/release-document";
import {
  BLANK_CELL,
  type CellMatrix,
  type MatrixCell,
  matrixCell,
  type MatrixRow,
} from "./matrix/cell-matrix";
import type { Item } from "./item";
import { foundTables } from "./matrix/found-table";
import type { Layout } from "./raw-table";

const LAYOUTS: Readonly<Record<SourceKind, Layout>> = {
  html: "html",
  docx: "docx",
  csv: "csv",
  range: "range",
  text: "tab",
  pdf: "pdf",
};

/** Wider rows than any printed table has are cut. */
const WIDEST = 400;

/** A grid of the source as a table, or its cells as prose where no column of it holds figures. */
export function findGridTables(grid: Grid, kind: SourceKind): readonly Item[] {
  const group = foundTables(LAYOUTS[kind], expandSpans(grid.rows));
  if (group) return [{ kind: "tables", group: { ...group, span: grid.span } }];
  return grid.rows.flatMap((row) => proseOf(row));
}

function proseOf(row: readonly GridCell[]): readonly Item[] {
  const filled = row.filter(({ text }) => text !== "");
  const [first] = filled;
  if (!first) return [];
  const text = filled.map((cell) => cell.text).join(" ");
  const paragraph: Paragraph = {
    kind: "paragraph",
    role: /^[•·▪●-]$/.test(first.text) ? "item" : "body",
    text: text.replace(/^[•·▪●-]\s+/, ""),
    span: first.span,
  };
  return [{ kind: "prose", paragraph }];
}

/** Rows with one cell per column: a cell that spans several is repeated in each, marked as a repeat. */
function expandSpans(rows: readonly (readonly GridCell[])[]): CellMatrix {
  const held = new Map<number, { cell: MatrixCell; rows: number }>();
  return rows.map((row) => {
    const cells: MatrixCell[] = [];
    const hold = () => {
      for (
        let down = held.get(cells.length);
        down;
        down = held.get(cells.length)
      ) {
        if (down.rows <= 1) held.delete(cells.length);
        else held.set(cells.length, { ...down, rows: down.rows - 1 });
        cells.push({ ...down.cell, isDown: true });
      }
    };
    for (const cell of row) {
      hold();
      if (cells.length >= WIDEST) break;
      for (let across = 0; across < cell.columnSpan; across += 1) {
        const own = across === 0 ? toMatrix(cell) : repeatOf(cell);
        if (cell.rowSpan > 1) {
          held.set(cells.length, { cell: own, rows: cell.rowSpan - 1 });
        }
        cells.push(own);
      }
    }
    hold();
    return { cells, ...markingOf(row) };
  });
}

const toMatrix = (cell: GridCell): MatrixCell =>
  matrixCell(cell.text, cell.text === "" ? null : cell.span, cell.notes ?? []);

const repeatOf = (cell: GridCell): MatrixCell =>
  cell.text === "" ? BLANK_CELL : { ...toMatrix(cell), isAcross: true };

function markingOf(
  row: readonly GridCell[],
): Pick<MatrixRow, "indent" | "isBold"> {
  const label = row.find(({ text }) => text !== "");
  return { indent: label?.indent ?? null, isBold: label?.isBold ?? false };
}
