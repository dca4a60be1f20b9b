// Builds the bundles that are missing or older than their sources.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { root } from "./root.mjs";

/** What each bundle is made from; a change there makes it stale. */
const sources = {
  addin: ["src", "assets"],
  workbench: ["src/emulator", "src/workbench"],
  cli: [
    "src/core",
    "src/readers",
    "src/catalogue",
    "src/functions",
    "src/host/xlsx",
    "src/cli",
    "src/bench",
    "assets/samples",
  ],
};
const shared = [
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
  "manifest.xml",
];

const stamp = (bundle) => join(root, "dist", `.${bundle}-built`);

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(path).map((name) => newest(join(path, name))),
  );
}

function isStale(bundle) {
  if (!existsSync(stamp(bundle))) return true;
  const built = statSync(stamp(bundle)).mtimeMs;
  return [...sources[bundle], ...shared].some(
    (path) => newest(join(root, path)) > built,
  );
}

/** Installs if need be, then builds those of the named bundles that are stale (`addin`, `workbench`, `cli`). */
export function ensureBuilt(bundles) {
  ensureDependencies();
  const stale = bundles.filter(isStale);
  if (stale.length > 0) build(stale);
}

/** Builds bundles whatever their age; `args` go to webpack. Exits with webpack's status when it fails. */
export function build(bundles, args = []) {
  console.error(`Building ${bundles.join(", ")}…`);
  const names = bundles.flatMap((bundle) => ["--config-name", bundle]);
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(
    process.execPath,
    [
      webpack,
      "--mode",
      "production",
      "--stats",
      "errors-warnings",
      ...names,
      ...args,
    ],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) {
    console.error("The build failed; what webpack says stands above.");
    process.exit(status ?? 1);
  }
  for (const bundle of bundles) {
    const file = stamp(bundle);
    if (existsSync(dirname(file))) writeFileSync(file, "");
  }
}
