// npm run assay -- COMMAND …: the command line, built first where that is needed.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "./setup/ensure-built.mjs";
import { root } from "./setup/root.mjs";

ensureBuilt(["cli"]);
const { status } = spawnSync(
  process.execPath,
  [join(root, "dist", "cli", "assay.js"), ...process.argv.slice(2)],
  // npm runs scripts in the project's folder; file names count from where the user stands.
  { stdio: "inherit", cwd: process.env.INIT_CWD ?? process.cwd() },
);
process.exit(status ?? 1);
