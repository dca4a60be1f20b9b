import { catalogue } from "../catalogue/catalogue";
import { callFormula } from "../core/formula/call-formula";
import { isRange } from "../core/formula/cell-value";
import type { CellValue } from "../core/formula/cell-value";
import type { Formula } from "../core/formula/define-formula";
import { FormulaError } from "../core/formula/formula-error";
import { toArguments } from "./to-arguments";

/** A function as Excel calls it: the arguments of the cell, then the invocation. */
export type RegisteredFunction = (...given: unknown[]) => unknown[][];

/** Hands the whole catalogue to Excel; `associate` is `CustomFunctions.associate`. */
export function registerFunctions(
  associate: (id: string, fn: RegisteredFunction) => void,
): void {
  for (const formula of catalogue) {
    associate(formula.name, registeredFunction(formula));
  }
}

/** One formula as Excel calls it. A refusal of the whole call is thrown, one inside a spilled block stands in its cell. */
export function registeredFunction(formula: Formula): RegisteredFunction {
  return (...given) => {
    const outcome = callFormula(formula, toArguments(formula, given));
    if (outcome instanceof FormulaError) throw excelError(outcome);
    if (!isRange(outcome)) return [[outcome]];
    return outcome.map((row) => row.map(toCell));
  };
}

function toCell(value: CellValue): unknown {
  if (value instanceof FormulaError) return excelError(value);
  // A null that is returned shows as 0.
  return value ?? "";
}

function excelError({ code, message }: FormulaError): CustomFunctions.Error {
  const excelCode = EXCEL_CODES[code]();
  return message === null
    ? new CustomFunctions.Error(excelCode)
    : new CustomFunctions.Error(excelCode, message);
}

const EXCEL_CODES: Record<
  FormulaError["code"],
  () => CustomFunctions.ErrorCode
> = {
  "#VALUE!": () => CustomFunctions.ErrorCode.invalidValue,
  "#N/A": () => CustomFunctions.ErrorCode.notAvailable,
  "#NUM!": () => CustomFunctions.ErrorCode.invalidNumber,
  "#DIV/0!": () => CustomFunctions.ErrorCode.divisionByZero,
  "#NULL!": () => CustomFunctions.ErrorCode.nullReference,
  "#REF!": () => CustomFunctions.ErrorCode.invalidReference,
  "#NAME?": () => CustomFunctions.ErrorCode.invalidName,
};
