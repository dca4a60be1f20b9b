import type {
  Grid,
  GridCell,
  ReleaseDocument,
} from "../core/document/release-document";
import type { CellRange, CellValue } from "../core/formula/cell-value";
import { FormulaError } from "../core/formula/formula-error";
import { typeTables } from "../core/production/type-tables";
import { findTables } from "../core/table/find-tables";

/**
 * A range of values as a document. A function receives values, not what cells show: 10.2% arrives as 0.102. So the
 * table is typed once, and rows that turn out to be per cents and hold nothing above 1 are written as per cents.
 */
export function tableDocument(range: CellRange): ReleaseDocument {
  const rows = range.map(blankZeros);
  const plain = documentOf(rows, new Set());
  const fractions = fractionRows(plain, rows);
  return fractions.size === 0 ? plain : documentOf(rows, fractions);
}

/** Blank cells may arrive as 0: a row that holds no other figure, a heading, holds none. */
function blankZeros(row: readonly CellValue[]): readonly CellValue[] {
  const hasFigure = row.some((cell) => typeof cell === "number" && cell !== 0);
  return hasFigure ? row : row.map((cell) => (cell === 0 ? null : cell));
}

function documentOf(
  range: CellRange,
  fractionsAt: ReadonlySet<number>,
): ReleaseDocument {
  const grid: Grid = {
    kind: "grid",
    rows: range.map((row, i) =>
      row.map((cell, j) =>
        gridCell(cell, { row: i, column: j }, fractionsAt.has(i)),
      ),
    ),
    span: { address: "range" },
  };
  return {
    source: { name: "range", kind: "range" },
    text: null,
    blocks: [grid],
    warnings: [],
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function gridCell(
  cell: CellValue,
  { row, column }: Place,
  isFraction: boolean,
): GridCell {
  return {
    text: cellText(cell, isFraction).trim(),
    // Not the sheet's address, which a function does not know: the place in the range.
    span: { address: `R${row + 1}C${column + 1}` },
    rowSpan: 1,
    columnSpan: 1,
    isHeader: false,
  };
}

function cellText(cell: CellValue, isFraction: boolean): string {
  if (cell === null || cell instanceof FormulaError) return "";
  if (typeof cell !== "number") return String(cell);
  return isFraction ? `${Number((cell * 100).toPrecision(12))}%` : String(cell);
}

function fractionRows(
  document: ReleaseDocument,
  range: CellRange,
): ReadonlySet<number> {
  const readings = typeTables(findTables(document), document.source.name);
  const rows = readings.flatMap(([first]) => first?.rows ?? []);
  const places = rows
    .filter(
      ({ unit, metric }) =>
        unit === "%" || metric?.startsWith("recovery.") === true,
    )
    .flatMap(({ cells }) => {
      const span = cells.find((cell) => cell?.span)?.span;
      const place =
        span && "address" in span ? /^R(\d+)C/.exec(span.address) : null;
      return place ? [Number(place[1]) - 1] : [];
    });
  return new Set(
    places.filter((row) =>
      (range[row] ?? []).every(
        (cell) => typeof cell !== "number" || Math.abs(cell) <= 1,
      ),
    ),
  );
}
