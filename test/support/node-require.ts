import vm from "node:vm";

/** Node's own require, which sits outside the modules that Jest keeps per test file. */
export const nodeRequire = (id: string): unknown => {
  const node: unknown = vm.runInThisContext("process");
  const { createRequire } = (node as typeof process).getBuiltinModule("module");
  return createRequire(__filename)(id) as unknown;
};
