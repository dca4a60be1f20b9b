import type { Span } from "../../text/span";

/** A cell of a candidate table, wherever it came from. */
export interface MatrixCell {
  readonly text: string;
  readonly span: Span | null;
  /** Footnote marks the source itself sets apart. */
  readonly notes: readonly string[];
  /** The cell repeats its left neighbour, which spans both columns. */
  readonly isAcross: boolean;
  /** The cell repeats the one above, which spans both rows. */
  readonly isDown: boolean;
}

export interface MatrixRow {
  readonly cells: readonly MatrixCell[];
  readonly indent: number | null;
  readonly isBold: boolean;
  /** Values were printed, but which column each belongs to cannot be told: the row is left blank and heads nothing. */
  readonly isUnread?: true;
}

/** A rectangle of cells that may be a table: what every layout is brought to before header, labels and values are told apart. */
export type CellMatrix = readonly MatrixRow[];

/** A cell with nothing in it. */
export const BLANK_CELL: MatrixCell = {
  text: "",
  span: null,
  notes: [],
  isAcross: false,
  isDown: false,
};

/** A cell of its own, spanning nothing. */
export function matrixCell(
  text: string,
  span: Span | null,
  notes: readonly string[] = [],
): MatrixCell {
  return { text, span, notes, isAcross: false, isDown: false };
}

/** A cell over several columns whose source keeps no spans: its words stand over the first, and the rest are blank. */
export function overColumns(
  cell: MatrixCell,
  width: number,
): readonly MatrixCell[] {
  return [cell, ...Array.from({ length: width - 1 }, () => BLANK_CELL)];
}

/** Rows made equally wide by blank cells on the right. */
export function squareMatrix(rows: readonly MatrixRow[]): CellMatrix {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  return rows.map((row) => ({
    ...row,
    cells: [
      ...row.cells,
      ...Array.from({ length: width - row.cells.length }, () => BLANK_CELL),
    ],
  }));
}

/** The text of a cell as a value: a repeat of a spanning cell holds none. */
export function ownText(cell: MatrixCell | undefined): string {
  return cell === undefined || cell.isAcross ? "" : cell.text;
}
