// Installs what package-lock.json names when it is missing or out of date. Plain Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const marker = join(root, "node_modules", ".assay-installed");

/** Hash of what decides the installed tree: the lockfile and the major version of Node (native packages differ). */
function wanted() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const major = process.versions.node.split(".")[0];
  return createHash("sha256").update(lock).update(major).digest("hex");
}

function installed() {
  return existsSync(marker) ? readFileSync(marker, "utf8") : null;
}

/**
 * Installs what the lockfile names, unless that is what is there. Not `npm ci`: one native test tool could only be locked for
 * the platform that the lockfile was written on, and a strict install refuses the others. `--no-save`: the lockfile stays as it is.
 * Exits with npm's status when it fails.
 */
export function ensureDependencies() {
  if (installed() === wanted()) return;
  console.error(
    "Installing packages (first run, or package-lock.json changed)…",
  );
  const isWindows = process.platform === "win32";
  const { status } = spawnSync(
    isWindows ? "npm.cmd" : "npm",
    ["install", "--no-save"],
    {
      cwd: root,
      // Standard output belongs to the command that called us: `assay examine --json` prints JSON there.
      stdio: ["ignore", 2, 2],
      shell: isWindows,
    },
  );
  if (status !== 0) {
    console.error(
      "The packages could not be installed. Check the network, then try again.",
    );
    process.exit(status ?? 1);
  }
  writeFileSync(marker, wanted());
}
