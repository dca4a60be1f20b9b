import { isRange } from "../core/formula/cell-value";
import type {
  Argument,
  CellRange,
  CellValue,
} from "../core/formula/cell-value";
import type { Formula, FormulaExample } from "../core/formula/define-formula";
import { FormulaError } from "../core/formula/formula-error";
import { FRACTION_UNIT } from "../core/formula/number-parameter";
import { typedName } from "../core/formula/typed-name";

/** An example as a user would type it: `=SILVER_OZ(22554, 889, 90%)`. */
export function writtenCall(
  formula: Formula,
  example: FormulaExample,
  namespace: string | null,
): string {
  const words = example.arguments.map((argument, i) =>
    writtenArgument(argument, formula.parameters[i]?.unit === FRACTION_UNIT),
  );
  return `=${typedName(formula, namespace)}(${words.join(", ")})`;
}

function writtenArgument(argument: Argument, isFraction: boolean): string {
  if (isRange(argument)) {
    // Excel's array constants: commas between columns, semicolons between rows; no per cents in them.
    const rows = argument.map((row) => row.map(writtenCell).join(", "));
    return `{${rows.join("; ")}}`;
  }
  return isFraction && typeof argument === "number"
    ? percent(argument)
    : writtenCell(argument ?? null);
}

function writtenCell(cell: CellValue): string {
  if (cell === null) return "";
  if (cell instanceof FormulaError) return cell.code;
  if (typeof cell === "string") return `"${cell.replace(/"/g, '""')}"`;
  return typeof cell === "boolean" ? truth(cell) : String(cell);
}

/** A result as a cell would show it, in a sensible number format. */
export function shownResult(
  result: CellValue | CellRange,
  unit: string,
): readonly (readonly string[])[] {
  const rows = isRange(result) ? result : [[result]];
  return rows.map((row) => row.map((cell) => shownCell(cell, unit)));
}

function shownCell(cell: CellValue, unit: string): string {
  if (typeof cell === "number") {
    return unit === "fraction"
      ? percent(Number(cell.toPrecision(6)))
      : grouped(cell);
  }
  if (cell instanceof FormulaError) return cell.code;
  return typeof cell === "boolean" ? truth(cell) : (cell ?? "");
}

function truth(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}

function percent(value: number): string {
  return `${Number((value * 100).toPrecision(12))}%`;
}

/** Thousands in groups, six significant digits or all of a whole number. */
function grouped(value: number): string {
  const short =
    Math.abs(value) >= 1e5
      ? Math.round(value * 10) / 10
      : Number(value.toPrecision(6));
  const [whole = "", fraction] = String(short).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
