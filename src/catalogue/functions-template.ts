import { catalogue } from "./catalogue";
import { functionsJson } from "./functions-json";
import type { FunctionsSetting } from "./functions-json";

// webpack evaluates this at build time and wants a default export.
export { writeFunctionsJson as default };

/** Writes functions.json for a build. */
function writeFunctionsJson(setting: FunctionsSetting): string {
  return JSON.stringify(functionsJson(catalogue, setting), null, 1);
}
