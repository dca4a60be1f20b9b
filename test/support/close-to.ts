import type { CellRange, CellValue } from "../../src/core/formula/cell-value";
import { FormulaError } from "../../src/core/formula/formula-error";

/** What an outcome must look like: numbers to eleven digits, errors by their code, the rest exactly. */
export function closeTo(expected: CellValue | CellRange): unknown {
  if (Array.isArray(expected)) {
    return expected.map((row: readonly CellValue[]) => row.map(closeTo));
  }
  if (expected instanceof FormulaError) {
    return expect.objectContaining({ code: expected.code });
  }
  return typeof expected === "number" ? new CloseNumber(expected) : expected;
}

/** Jest's asymmetric matcher for a relative distance; Jest's own counts decimals instead. */
class CloseNumber {
  constructor(readonly expected: number) {}

  asymmetricMatch(actual: unknown): boolean {
    return (
      typeof actual === "number" &&
      Math.abs(actual - this.expected) <= 1e-11 * Math.abs(this.expected)
    );
  }

  toString(): string {
    return "CloseNumber";
  }

  toAsymmetricMatcher(): string {
    return `CloseNumber<${this.expected}>`;
  }
}
