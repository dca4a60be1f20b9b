import type { Nullable } from "@univerjs/core";
import type * as Engine from "@univerjs/preset-sheets-node-core";
import type {
  CellValue,
  FunctionArgument,
  FunctionResult,
  GridFunction,
} from "./grid";

/** The classes of Univer's formula engine, from whichever preset is loaded (Node's or the browser's). */
export type FormulaEngine = Pick<
  typeof Engine,
  | "BaseFunction"
  | "IFunctionService"
  | "IDescriptionService"
  | "IActiveDirtyManagerService"
  | "FormulaDataModel"
  | "FunctionType"
  | "ArrayValueObject"
  | "BooleanValueObject"
  | "ErrorType"
  | "ErrorValueObject"
  | "NumberValueObject"
  | "StringValueObject"
>;

type Value = Engine.BaseValueObject;

const scalarOf = (
  engine: FormulaEngine,
  value: Nullable<Value>,
): CellValue | null => {
  if (!value || value.isNull()) return null;
  return value instanceof engine.ErrorValueObject
    ? value.getErrorType()
    : value.getValue();
};

const argumentOf = (engine: FormulaEngine, value: Value): FunctionArgument =>
  value instanceof engine.ArrayValueObject
    ? value
        .getArrayValue()
        .map((row) => row.map((cell) => scalarOf(engine, cell)))
    : scalarOf(engine, value);

const valueObject = (engine: FormulaEngine, value: CellValue): Value => {
  if (typeof value === "number") return engine.NumberValueObject.create(value);
  if (typeof value === "boolean")
    return engine.BooleanValueObject.create(value);
  const error = Object.values(engine.ErrorType).find((text) => text === value);
  return error === undefined
    ? engine.StringValueObject.create(value)
    : engine.ErrorValueObject.create(error);
};

const resultObject = (engine: FormulaEngine, result: FunctionResult): Value => {
  if (typeof result !== "object") return valueObject(engine, result);
  return new engine.ArrayValueObject({
    calculateValueList: result.map((row) =>
      row.map((cell) => valueObject(engine, cell)),
    ),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
};

/**
 * A worksheet function for Univer's engine. It takes the engine's own values rather than registerFunction's, where a blank cell
 * and an omitted argument are already 0.
 */
export const univerFunction = (
  engine: FormulaEngine,
  name: string,
  compute: GridFunction,
): Engine.BaseFunction => {
  class WorksheetFunction extends engine.BaseFunction {
    override minParams = 0;
    override maxParams = 255;
    override calculate(...values: Value[]): Value {
      return resultObject(
        engine,
        compute(values.map((value) => argumentOf(engine, value))),
      );
    }
  }
  return new WorksheetFunction(name);
};
