import type { Formula } from "../core/formula/define-formula";
import type { Parameter } from "../core/formula/parameter";
import { typedName } from "../core/formula/typed-name";

/** How a call is written: `SILVER_OZ(tonnes, gpt, [recovery])`. */
export function signature(
  formula: Formula,
  namespace: string | null = null,
): string {
  return `${typedName(formula, namespace)}(${formula.parameters.map(written).join(", ")})`;
}

function written({ name, optional, kind }: Parameter<unknown>): string {
  const word = kind === "repeating" ? `${name}, …` : name;
  return optional ? `[${word}]` : word;
}
