import { isBlank } from "../../formula/cell-value";
import type { CellRange, CellValue } from "../../formula/cell-value";
import { FormulaError } from "../../formula/formula-error";
import { readNumber } from "../../formula/read-number";

/** One product of a plant: its name, mass and assays. */
export interface Stream {
  readonly name: string;
  readonly tonnes: number;
  readonly assays: readonly number[];
}

/** The first row, where it holds headings and no figures. */
export function headingsOf(rows: CellRange): readonly CellValue[] | null {
  const first = rows[0] ?? [];
  return first
    .slice(1)
    .every((cell) => typeof cell === "string" || isBlank(cell))
    ? first
    : null;
}

/** Rows of name, tonnes and assays; blank rows are left out, a blank figure is refused. */
export function readStreams(rows: CellRange): readonly Stream[] | FormulaError {
  const streams: Stream[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.every(isBlank)) continue;
    const [name, ...cells] = row;
    const numbers: number[] = [];
    for (const [j, cell] of cells.entries()) {
      const label = `${isBlank(name) ? `Row ${i + 1}` : String(name)}, ${j === 0 ? "tonnes" : `assay ${j}`},`;
      const value = readNumber(cell, { atLeast: 0 }, label);
      if (value instanceof FormulaError) return value;
      numbers.push(value);
    }
    const [tonnes = 0, ...assays] = numbers;
    streams.push({
      name: isBlank(name) ? `Stream ${i + 1}` : String(name),
      tonnes,
      assays,
    });
  }
  return streams;
}
