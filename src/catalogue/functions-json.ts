import type { Formula } from "../core/formula/define-formula";
import type { Parameter } from "../core/formula/parameter";

/** What a build decides about the functions. */
export interface FunctionsSetting {
  /** Where the help page is served; each function links to its own place on it. */
  readonly helpUrl: string;
}

/** Excel's metadata for custom functions: the content of functions.json. */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: boolean;
  /** What Excel offers while an enumerated argument is typed. */
  readonly enums: readonly EnumMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
  }[];
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
  readonly type: "any" | "string";
  readonly dimensionality: "matrix" | "scalar";
  readonly customEnumId?: string;
  readonly optional?: true;
  readonly repeating?: true;
}

/**
 * Turns the catalogue into Excel's functions.json. Every figure is a matrix of any type: only so does a range spill,
 * does a text number arrive as text, and does an error in an argument reach the function. An enumerated argument is a
 * text, which is what Excel offers choices for. Names are bare: a namespace is the manifest's word.
 */
export function functionsJson(
  catalogue: readonly Formula[],
  setting: FunctionsSetting,
): FunctionsMetadata {
  return {
    $schema:
      "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    enums: enumsOf(catalogue),
    functions: catalogue.map((formula) => ({
      id: formula.name,
      name: formula.name,
      description: formula.summary,
      helpUrl: `${setting.helpUrl}#${formula.name}`,
      parameters: formula.parameters.map(parameterMetadata),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}

function parameterMetadata(parameter: Parameter<unknown>): ParameterMetadata {
  const { name, help, choices, optional, kind } = parameter;
  return {
    name,
    description: help,
    ...(choices === undefined
      ? { type: "any", dimensionality: "matrix" }
      : {
          type: "string",
          dimensionality: "scalar",
          customEnumId: enumId(choices),
        }),
    ...(optional ? { optional: true } : {}),
    ...(kind === "repeating" ? { repeating: true } : {}),
  };
}

function enumsOf(catalogue: readonly Formula[]): readonly EnumMetadata[] {
  const enums = new Map<string, EnumMetadata>();
  for (const { choices } of catalogue.flatMap(
    (formula) => formula.parameters,
  )) {
    if (choices === undefined) continue;
    const id = enumId(choices);
    const values = choices.map((name) => ({ name, stringValue: name }));
    enums.set(id, { id, type: "string", values });
  }
  return [...enums.values()];
}

// Two arguments with the same choices share one list.
function enumId(choices: readonly string[]): string {
  const words = choices.slice(0, 3).join("_").toUpperCase();
  return `${words.replace(/[^A-Z0-9]+/g, "_")}_${choices.length}`;
}
