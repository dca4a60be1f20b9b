/** Excel's error values. Formulas of the catalogue make the first four; the rest only pass through. */
export type FormulaErrorCode =
  "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#NULL!" | "#REF!" | "#NAME?";

const CODES: ReadonlySet<string> = new Set<FormulaErrorCode>([
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#DIV/0!",
  "#NULL!",
  "#REF!",
  "#NAME?",
]);

/** What a formula returns where it has no result: Excel's code and, where it is ours, a sentence that says what to type. */
export class FormulaError {
  constructor(
    readonly code: FormulaErrorCode,
    readonly message: string | null,
  ) {}
}

/** Whether a text is one of Excel's error values as a cell shows them. */
export function isErrorCode(text: string): text is FormulaErrorCode {
  return CODES.has(text);
}

/** An argument of the wrong kind: text for a number, 90 for 90%, ranges of different shape. */
export function wrongValue(message: string): FormulaError {
  return new FormulaError("#VALUE!", message);
}

/** A figure that is needed and not there. */
export function notAvailable(message: string): FormulaError {
  return new FormulaError("#N/A", message);
}

/** A figure, or a result, outside the domain of the formula. */
export function outOfDomain(message: string): FormulaError {
  return new FormulaError("#NUM!", message);
}

/** A quotient that the field would call undefined. */
export function undefinedQuotient(message: string): FormulaError {
  return new FormulaError("#DIV/0!", message);
}
