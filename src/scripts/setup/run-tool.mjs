import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Runs a package's script by Node with our standard streams; returns its exit status. */
export function runTool(script, args, env = {}) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, "node_modules", script), ...args],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    },
  );
  return status ?? 1;
}
