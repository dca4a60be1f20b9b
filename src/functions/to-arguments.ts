import type { Formula } from "../core/formula/define-formula";
import type { Argument, CellValue } from "../core/formula/cell-value";
import { FormulaError, isErrorCode } from "../core/formula/formula-error";

/**
 * What Excel handed over → what a formula reads, one entry per argument. A repeating parameter arrives as one list of
 * ranges. Errors arrive as objects with `code` (or, as rich data, `basicValue`); any other object is the invocation,
 * which stands where an argument was left out.
 */
export function toArguments(
  formula: Formula,
  given: readonly unknown[],
): readonly Argument[] {
  const count = formula.parameters.length;
  const last = given[count - 1];
  if (formula.parameters[count - 1]?.kind === "repeating" && isRepeated(last)) {
    return [...given.slice(0, count - 1), ...last].map(toArgument);
  }
  const found = new Array<Argument>(count);
  for (let i = 0; i < count; i++) found[i] = toArgument(given[i]);
  return found;
}

/** Ranges in a list, or single values in one; a range by itself is rows of values. */
function isRepeated(given: unknown): given is readonly unknown[] {
  return (
    Array.isArray(given) &&
    given.every(
      (one) => !Array.isArray(one) || one.every((row) => Array.isArray(row)),
    )
  );
}

function toArgument(given: unknown): Argument {
  if (Array.isArray(given)) {
    return given.map((row: unknown) =>
      Array.isArray(row) ? row.map(toCellValue) : [toCellValue(row)],
    );
  }
  if (isPlain(given)) return given;
  return toError(given) ?? undefined;
}

function toCellValue(given: unknown): CellValue {
  if (isPlain(given)) return given;
  return toError(given) ?? null;
}

function isPlain(given: unknown): given is number | string | boolean | null {
  return (
    typeof given === "number" ||
    typeof given === "string" ||
    typeof given === "boolean" ||
    given === null
  );
}

function toError(given: unknown): FormulaError | null {
  if (typeof given !== "object" || given === null) return null;
  const code =
    "code" in given
      ? given.code
      : "basicValue" in given
        ? given.basicValue
        : null;
  return typeof code === "string" && isErrorCode(code)
    ? new FormulaError(code, null)
    : null;
}
