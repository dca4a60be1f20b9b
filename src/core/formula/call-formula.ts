import { isBlank, isRange } from "./cell-value";
import type { Argument, CellRange, CellValue, Outcome } from "./cell-value";
import type { Formula } from "./define-formula";
import { FormulaError, outOfDomain, wrongValue } from "./formula-error";
import { spokenName } from "./parameter";
import type { Parameter } from "./parameter";

/**
 * Calls a formula with arguments as a cell gives them.
 * Shape:   a scalar parameter given ranges of one shape is calculated element by element; single cells serve every element
 * Blanks:  where every required figure is blank the result is blank; where one is, #N/A says which
 * Errors:  an error in an argument is passed on; a refusal is a FormulaError, never an exception
 */
export function callFormula(
  formula: Formula,
  given: readonly Argument[],
): Outcome {
  const { parameters } = formula;
  const values = new Array<unknown>(parameters.length);
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i];
    if (parameter === undefined) continue;
    const value = readArgument(parameter, given, i);
    if (value === ELEMENTWISE) return callElementwise(formula, given);
    if (value instanceof FormulaError) {
      return value.code === "#N/A" && isAllBlank(parameters, given)
        ? ""
        : value;
    }
    values[i] = value;
  }
  return finite(formula.compute(...values));
}

const ELEMENTWISE = Symbol("a range for one cell");

function readArgument(
  parameter: Parameter<unknown>,
  given: readonly Argument[],
  place: number,
): unknown {
  const argument = given[place];
  switch (parameter.kind) {
    case "scalar":
      return typeof argument === "number"
        ? parameter.read(argument)
        : readSingle(parameter, argument);
    case "range":
      return parameter.read(argument);
    case "repeating":
      return readRepeated(parameter, given.slice(place));
  }
}

function readRepeated(
  parameter: Parameter<unknown> & { readonly kind: "repeating" },
  given: readonly Argument[],
): unknown {
  const cells: CellValue[] = [];
  for (const argument of given) {
    if (!isRange(argument)) {
      // An omitted argument among several is no figure.
      if (argument !== null && argument !== undefined) cells.push(argument);
      continue;
    }
    const cell = onlyCell(argument);
    if (cell === undefined) return ELEMENTWISE;
    cells.push(cell);
  }
  return parameter.read(cells);
}

function readSingle(
  parameter: Parameter<unknown> & { readonly kind: "scalar" },
  argument: Argument,
): unknown {
  if (!isRange(argument)) return parameter.read(argument ?? undefined);
  const cell = onlyCell(argument);
  return cell === undefined ? ELEMENTWISE : parameter.read(cell);
}

/** The cell of a range of one, or undefined where there are several. A blank cell stays a blank: it was given. */
function onlyCell(range: CellRange): CellValue | undefined {
  const row = range[0];
  return range.length === 1 && row?.length === 1 ? row[0] : undefined;
}

function isAllBlank(
  parameters: Formula["parameters"],
  given: readonly Argument[],
): boolean {
  return parameters.every((parameter, i) => {
    const argument = given[i];
    if (parameter.optional) return true;
    if (argument === undefined) return false;
    return isRange(argument)
      ? argument.every((row) => row.every(isBlank))
      : isBlank(argument);
  });
}

function finite(outcome: Outcome): Outcome {
  return typeof outcome === "number" && !Number.isFinite(outcome)
    ? outOfDomain("The result is too large to be a number: check the figures.")
    : outcome;
}

function callElementwise(
  formula: Formula,
  given: readonly Argument[],
): Outcome {
  const shape = commonShape(formula.parameters, given);
  if (shape instanceof FormulaError) return shape;
  if (formula.result.spills) {
    return wrongValue(
      `${formula.name} fills a table of its own: give ${shape.name} as one cell.`,
    );
  }
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column) => {
      const element = elementOf(formula.parameters, given, row, column);
      if (element === null) return "";
      const outcome = callFormula(formula, element);
      return isRange(outcome) ? null : outcome;
    }),
  );
}

/** The parameter an argument belongs to; a repeating one takes all that follow. */
function parameterAt(
  parameters: Formula["parameters"],
  place: number,
): Parameter<unknown> | undefined {
  const last = parameters.at(-1);
  return parameters[place] ?? (last?.kind === "repeating" ? last : undefined);
}

interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

function commonShape(
  parameters: Formula["parameters"],
  given: readonly Argument[],
): Shape | FormulaError {
  let common: Shape | null = null;
  for (const [i, argument] of given.entries()) {
    const parameter = parameterAt(parameters, i);
    if (parameter === undefined || parameter.kind === "range") continue;
    if (!isRange(argument) || onlyCell(argument) !== undefined) continue;
    const shape = {
      name: spokenName(parameter.name),
      rows: argument.length,
      columns: argument[0]?.length ?? 0,
    };
    common ??= shape;
    if (shape.rows !== common.rows || shape.columns !== common.columns) {
      return wrongValue(
        `${common.name} is ${inWords(common)} and ${shape.name} ${inWords(shape)}: give ranges of one shape, or one cell for all.`,
      );
    }
  }
  return common ?? wrongValue("Give at least one cell.");
}

function inWords({ rows, columns }: Shape): string {
  return `${rows} × ${columns} cells`;
}

/** The arguments of one element, or null where every range is blank there: a row that has not been filled in. */
function elementOf(
  parameters: Formula["parameters"],
  given: readonly Argument[],
  row: number,
  column: number,
): readonly Argument[] | null {
  let isFilled = false;
  const element = given.map((argument, i) => {
    if (parameterAt(parameters, i)?.kind === "range") return argument;
    if (!isRange(argument) || onlyCell(argument) !== undefined) return argument;
    const cell = argument[row]?.[column] ?? null;
    isFilled ||= !isBlank(cell);
    return [[cell]];
  });
  return isFilled ? element : null;
}
