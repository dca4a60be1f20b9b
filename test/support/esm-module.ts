import { buildSync } from "esbuild";

/** A module that comes only as ES modules, for tests that run as CommonJS: `jest.mock("parse5", () => esmModule("parse5"))`. */
export function esmModule(name: string): unknown {
  const { outputFiles } = buildSync({
    stdin: { contents: `export * from "${name}"`, resolveDir: process.cwd() },
    bundle: true,
    format: "cjs",
    platform: "node",
    write: false,
  });
  const module = { exports: {} as unknown };
  const run = new Function("module", "exports", outputFiles[0]?.text ?? "");
  run(module, module.exports);
  return module.exports;
}
