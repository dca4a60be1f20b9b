// npm test [-- JEST ARGUMENTS]: installs, lints, builds, runs every test. With arguments only those tests run.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./setup/ensure-built.mjs";
import { ensureDependencies } from "./setup/ensure-dependencies.mjs";
import { root } from "./setup/root.mjs";

ensureDependencies();
const { lint } = await import("./lint.mjs");
const { runTool } = await import("./setup/run-tool.mjs");
const chosen = process.argv.slice(2);
const complaints = chosen.length === 0 ? lint() : 0;
ensureBuilt(["addin", "workbench", "cli"]);

const results = join(root, ".cache", "test-results.json");
mkdirSync(join(root, ".cache"), { recursive: true });
rmSync(results, { force: true });
const status = runTool("jest/bin/jest.js", [
  "--json",
  `--outputFile=${results}`,
  ...chosen,
]);
if (!existsSync(results)) {
  console.error("Jest ended before it ran a test; what it says stands above.");
  process.exit(1);
}
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
  readFileSync(results, "utf8"),
);
console.log(
  `${numPassedTests} passed, ${numFailedTests + complaints} failed, ${numPendingTests} skipped`,
);
process.exit(status === 0 && complaints === 0 ? 0 : 1);
