import type { Argument, CellValue } from "./cell-value";
import type { FormulaError } from "./formula-error";

interface ParameterWords {
  /** camelCase, as the function wizard shows it. */
  readonly name: string;
  /** One sentence: what it is, in which unit. */
  readonly help: string;
  /** Words for the help page: "t", "g/t", "fraction (90% or 0.9)". */
  readonly unit: string;
  readonly optional: boolean;
  /** Spellings the wizard may offer, for enumerated arguments. */
  readonly choices?: readonly string[];
}

/** An argument of one cell. Given a range, the formula is calculated element by element. */
export interface ScalarParameter<Value> extends ParameterWords {
  readonly kind: "scalar";
  /** `undefined` where the argument was left out. */
  readonly read: (cell: CellValue | undefined) => Value | FormulaError;
}

/** An argument that is read as a whole: a column of tonnes, a table. */
export interface RangeParameter<Value> extends ParameterWords {
  readonly kind: "range";
  readonly read: (argument: Argument) => Value | FormulaError;
}

/** The last parameter of a formula, which may be given any number of times; each time one cell, or a range element by element. */
export interface RepeatingParameter<Value> extends ParameterWords {
  readonly kind: "repeating";
  readonly read: (cells: readonly CellValue[]) => Value | FormulaError;
}

/** How one argument of a formula is described and read; `Value` is what `compute` receives. */
export type Parameter<Value> =
  ScalarParameter<Value> | RangeParameter<Value> | RepeatingParameter<Value>;

/** The values that `compute` receives for a list of parameters, in order. */
export type ParameterValues<P extends readonly Parameter<unknown>[]> = {
  readonly [I in keyof P]: P[I] extends Parameter<infer Value> ? Value : never;
};

/** A parameter's name as words for a sentence: `feedGrade` → "Feed grade". */
export function spokenName(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([a-z])(\d)/g, "$1 $2")
    .toLowerCase()
    .replace(/\bgpt\b/, "grade");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
