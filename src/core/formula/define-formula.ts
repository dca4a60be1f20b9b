import type { Argument, CellValue, Outcome } from "./cell-value";
import type { FormulaErrorCode } from "./formula-error";
import type { Parameter, ParameterValues } from "./parameter";

/** Sections of the help page, in the order a reader meets the subject. */
export type FormulaTheme =
  "metal" | "balance" | "value" | "production" | "printed figures";

/** A worked call. It stands on the help page, and runs as a test. */
export interface FormulaExample {
  readonly arguments: readonly Argument[];
  /** A number is compared to twelve digits; an error by its code. */
  readonly result: CellValue | readonly (readonly CellValue[])[];
  /** Whose figures these are, and what the result tells. */
  readonly says: string;
}

interface FormulaWords {
  /** UPPER_SNAKE_CASE, what a user types. Also the function's id: never changed once released. */
  readonly name: string;
  readonly theme: FormulaTheme;
  /** One sentence, for the list that opens while typing. */
  readonly summary: string;
  /** The arithmetic, as a reader would write it. */
  readonly arithmetic: string;
  readonly result: { readonly unit: string; readonly spills: boolean };
  /** When the formula returns which error, in words. */
  readonly errors: readonly {
    readonly code: FormulaErrorCode;
    readonly when: string;
  }[];
  readonly source: string;
  readonly examples: readonly FormulaExample[];
}

/** What a file of `metallurgy` declares; the types of `compute`'s arguments follow from `parameters`. */
export interface FormulaDeclaration<
  P extends readonly Parameter<unknown>[],
> extends FormulaWords {
  readonly parameters: P;
  readonly compute: (...values: ParameterValues<P>) => Outcome;
}

/** A declared formula. Each parameter's reader makes the value that `compute` expects in its place. */
export interface Formula extends FormulaWords {
  readonly parameters: readonly Parameter<unknown>[];
  // A method, so that a `compute` of definite argument types fits.
  compute(...values: readonly unknown[]): Outcome;
}

/** Declares a worksheet function: its words, its arguments, its examples and its arithmetic in one value. */
export function defineFormula<const P extends readonly Parameter<unknown>[]>(
  declaration: FormulaDeclaration<P>,
): Formula {
  return declaration;
}
