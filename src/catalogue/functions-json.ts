import type { Formula } from "../core/formula/define-formula";
import type { Parameter } from "../core/formula/parameter";
import { typedName } from "./typed-name";

/** What a build decides about the functions. */
export interface FunctionsSetting {
  /** Set before every name (`ASSAY.SILVER_OZ`); null or "" for bare names. */
  readonly namespace: string | null;
  /** Where the help page is served; each function links to its own place on it. */
  readonly helpUrl: string;
}

/** Excel's metadata for custom functions: the content of functions.json. */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

/**
 * Turns the catalogue into Excel's functions.json. Every argument is a matrix of any type: only so does a range spill,
 * does a text number arrive as text, and does an error in an argument reach the function.
 */
export function functionsJson(
  catalogue: readonly Formula[],
  setting: FunctionsSetting,
): FunctionsMetadata {
  return {
    $schema:
      "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((formula) => ({
      id: formula.name,
      name: typedName(formula, setting.namespace),
      description: formula.summary,
      helpUrl: `${setting.helpUrl}#${formula.name}`,
      parameters: formula.parameters.map(parameterMetadata),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}

function parameterMetadata(parameter: Parameter<unknown>): ParameterMetadata {
  return {
    name: parameter.name,
    description: parameter.help,
    type: "any",
    dimensionality: "matrix",
    ...(parameter.optional ? { optional: true } : {}),
    ...(parameter.kind === "repeating" ? { repeating: true } : {}),
  };
}
