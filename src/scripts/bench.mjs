// npm run bench: speed and size, as ratios within one run.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { root } from "./root.mjs";

ensureBuilt(["cli", "addin"]);
const { status } = spawnSync(
  process.execPath,
  [join(root, "dist/cli/bench.js")],
  {
    cwd: root,
    stdio: "inherit",
  },
);
process.exit(status ?? 1);
