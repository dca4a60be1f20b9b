// npm run bench [-- PART]: speed and size, as ratios within one run; PART is one of the names below.
import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { ensureBuilt } from "./setup/ensure-built.mjs";
import { root } from "./setup/root.mjs";
import { findBrowser } from "./workbench/find-browser.mjs";

const run = (file, ...rest) =>
  spawnSync(process.execPath, [join(root, file), ...rest], {
    cwd: root,
    stdio: "inherit",
  }).status ?? 1;

/** What the tests' means measure runs in Node without Jest: Univer is required as it is. Answers the bundle's file. */
async function bundleForNode(entry) {
  const outfile = `.cache/bench/${basename(entry, ".ts")}.cjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    plugins: [
      {
        name: "without-jest",
        setup: ({ onLoad }) =>
          onLoad({ filter: /univer-in-node\.ts$/ }, () => ({ contents: "" })),
      },
    ],
  });
  return outfile;
}

/** The genuine client against the emulator. */
const benchByClient = async (name) =>
  run(await bundleForNode(`test/support/bench-${name}.ts`));

/** The pane in a browser. */
async function benchInBrowser() {
  const browser = findBrowser();
  if (browser === null) {
    console.log("No browser was found, so the pane is not timed.");
    return 0;
  }
  const entry = "test/taskpane/support/bench-pane.ts";
  return run(await bundleForNode(entry), browser);
}

const byItself = "examine check functions html pdf workbook pane".split(" ");

const [, , part] = process.argv;
const parts = {
  ...Object.fromEntries(
    byItself.map((name) => [name, () => run("dist/cli/bench.js", name)]),
  ),
  import: () => benchByClient("import"),
  cells: () => benchByClient("cells"),
  browser: benchInBrowser,
};

if (part !== undefined && !(part in parts)) {
  console.error(`bench knows ${Object.keys(parts).join(", ")}; not ${part}.`);
  process.exit(2);
}
ensureBuilt(["cli", "addin"]);
let status = 0;
for (const name of part === undefined ? Object.keys(parts) : [part])
  status ||= await parts[name]();
process.exit(status);
