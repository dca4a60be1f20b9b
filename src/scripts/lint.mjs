// npm run lint: types (core under its own walls), rules, formatting.
import { fileURLToPath } from "node:url";
import { ensureDependencies } from "./setup/ensure-dependencies.mjs";
import { runTool } from "./setup/run-tool.mjs";

/** Returns the number of tools that complained. */
export function lint() {
  const tsc = "typescript/bin/tsc";
  return [
    ["types", tsc, ["--noEmit", "-p", "."]],
    [
      "types of core, without DOM, Node and Office",
      tsc,
      ["--noEmit", "-p", "src/core"],
    ],
    [
      "rules",
      "eslint/bin/eslint.js",
      ["-c", ".eslint.config.mjs", "src", "test"],
    ],
    [
      "formatting",
      "prettier/bin/prettier.cjs",
      ["--check", "--log-level", "warn", "."],
    ],
  ].filter(([name, script, args]) => {
    const failed = runTool(script, args) !== 0;
    console.log(`${failed ? "not clean" : "clean"}: ${name}`);
    return failed;
  }).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDependencies();
  process.exit(lint() === 0 ? 0 : 1);
}
