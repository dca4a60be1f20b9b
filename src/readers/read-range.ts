import type {
  Grid,
  GridCell,
  ReleaseDocument,
} from "../core/document/release-document";

/** A range of the user's sheet: what its cells show, and the number formats and values behind it. */
export interface SheetRange {
  readonly name: string;
  /** Address of the top left cell, with or without its sheet: `Sheet1!B3`. */
  readonly address: string;
  readonly text: readonly (readonly string[])[];
  readonly numberFormat?: readonly (readonly string[])[];
  readonly values?: readonly (readonly unknown[])[];
}

/**
 * A range as a document. Cells are read as they show, so that "10.0%" keeps its decimal; where a column is too narrow to
 * show a number (`####`), it is written out of the value by the decimals of its number format.
 */
export function readRange(range: SheetRange): ReleaseDocument {
  const corner = cornerOf(range.address);
  const grid: Grid = {
    kind: "grid",
    rows: range.text.map((row, down) =>
      row.map((text, across) => cellAt(range, corner, down, across, text)),
    ),
    span: { address: range.address },
  };
  return {
    source: { name: range.name, kind: "range" },
    text: null,
    blocks: [grid],
    warnings: [],
  };
}

interface Corner {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

function cornerOf(address: string): Corner {
  const [, sheet = "", letters = "A", row = "1"] =
    /^(.*!)?\$?([A-Z]{1,3})\$?(\d+)/i.exec(address) ?? [];
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { sheet, column, row: Number(row) };
}

function cellAt(
  range: SheetRange,
  corner: Corner,
  down: number,
  across: number,
  text: string,
): GridCell {
  const letters = columnLetters(corner.column + across);
  const shown = /^#{2,}$/.test(text.trim())
    ? written(
        range.values?.[down]?.[across],
        range.numberFormat?.[down]?.[across],
      )
    : text;
  return {
    text: (shown ?? text).trim(),
    span: { address: `${corner.sheet}${letters}${corner.row + down}` },
    rowSpan: 1,
    columnSpan: 1,
    isHeader: false,
    indent: shown === text ? text.length - text.trimStart().length : 0,
  };
}

function columnLetters(column: number): string {
  const letters = [];
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters.unshift(String.fromCharCode(65 + ((left - 1) % 26)));
  }
  return letters.join("");
}

function written(value: unknown, format = "General"): string | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  if (format === "General") return String(value);
  const [positive = ""] = format.split(";");
  const decimals = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  return positive.includes("%")
    ? `${(value * 100).toFixed(decimals)}%`
    : value.toFixed(decimals);
}
