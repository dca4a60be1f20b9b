import type { CellValue, FunctionArgument } from "../../grid/grid";

/** A parameter as functions.json declares it. Source: "Manually create JSON metadata for custom functions". */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What a function gets for one argument. */
export type ParameterValue = CellValue | null | readonly ParameterValue[];

/** A call that cannot be made: the cell shows this error instead. */
export interface ArgumentError {
  readonly error: string;
}

const errorText = /^#(?:[A-Z_]+[!?]?|N\/A|DIV\/0!)$/;

const isError = (value: unknown): value is string =>
  typeof value === "string" && errorText.test(value);

/** An error among the arguments is the function's result; it is not called. */
const errorIn = (argument: FunctionArgument): string | null => {
  if (typeof argument !== "object" || argument === null)
    return isError(argument) ? argument : null;
  return argument.flat().find(isError) ?? null;
};

/** Text or number for a declared type; undefined where the value cannot be one. */
const coerce = (value: CellValue, type: string): CellValue | undefined => {
  switch (type) {
    case "number": {
      const number = value === "" ? Number.NaN : Number(value);
      return Number.isNaN(number) ? undefined : number;
    }
    case "string":
      return typeof value === "boolean"
        ? String(value).toUpperCase()
        : String(value);
    case "boolean":
      return typeof value === "string"
        ? ({ TRUE: true, FALSE: false } as Readonly<Record<string, boolean>>)[
            value.toUpperCase()
          ]
        : Boolean(value);
    default:
      return value;
  }
};

const valueError: ArgumentError = { error: "#VALUE!" };

const scalar = (
  argument: FunctionArgument,
  type: string,
  blankCell: 0 | null,
): ParameterValue | ArgumentError => {
  if (typeof argument !== "object" || argument === null)
    return argument === null ? null : (coerce(argument, type) ?? valueError);
  const [[cell = null] = []] = argument;
  if (argument.length !== 1 || argument[0]?.length !== 1) return valueError;
  return cell === null ? blankCell : (coerce(cell, type) ?? valueError);
};

const matrix = (
  argument: FunctionArgument,
  type: string,
  blankCell: 0 | null,
): ParameterValue | ArgumentError => {
  if (argument === null) return null;
  const rows = typeof argument === "object" ? argument : [[argument]];
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? blankCell : coerce(cell, type))),
  );
  const bad = cells.some((row) => row.includes(undefined));
  return bad ? valueError : cells.map((row) => row.map((cell) => cell ?? null));
};

/** Whether the arguments could not be passed on. */
export const isArgumentError = (
  value: ParameterValue | readonly ParameterValue[] | ArgumentError,
): value is ArgumentError =>
  typeof value === "object" && value !== null && "error" in value;

/**
 * What the function gets for the arguments of a formula. Source: "Custom functions parameter options": an omitted optional
 * argument is null, a blank cell 0 or null by host, a declared type is coerced to, `any` is not, repeating parameters arrive as
 * one array, and come last.
 */
export const parameterValues = (
  parameters: readonly FunctionParameter[],
  args: readonly FunctionArgument[],
  blankCell: 0 | null,
): readonly ParameterValue[] | ArgumentError => {
  for (const argument of args) {
    const error = errorIn(argument);
    if (error !== null) return { error };
  }
  const repeats = parameters.at(-1)?.repeating === true;
  if (args.length > parameters.length && !repeats) return valueError;
  const read = (parameter: FunctionParameter, argument: FunctionArgument) =>
    (parameter.dimensionality === "matrix" ? matrix : scalar)(
      argument,
      parameter.type ?? "any",
      blankCell,
    );
  const values: ParameterValue[] = [];
  for (const [i, parameter] of parameters.entries()) {
    if (parameter.repeating === true) {
      const rest = args.slice(i).map((argument) => read(parameter, argument));
      const error = rest.find(isArgumentError);
      if (error !== undefined) return error;
      values.push(
        rest.filter((one) => !isArgumentError(one)) as ParameterValue[],
      );
      continue;
    }
    const argument = args[i] ?? null;
    if (argument === null && parameter.optional !== true && i >= args.length)
      return valueError;
    const value = read(parameter, argument);
    if (isArgumentError(value)) return value;
    values.push(value);
  }
  return values;
};
