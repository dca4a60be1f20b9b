// npm run bench [-- PART]: speed and size, as ratios within one run; PART is one of the names below.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { ensureBuilt } from "./ensure-built.mjs";
import { findBrowser } from "./find-browser.mjs";
import { root } from "./root.mjs";

const run = (file, ...rest) =>
  spawnSync(process.execPath, [join(root, file), ...rest], {
    cwd: root,
    stdio: "inherit",
  }).status ?? 1;

/** The pane is measured in a browser, with the tests' means. */
async function benchInBrowser() {
  const browser = findBrowser();
  if (browser === null) {
    console.log("No browser was found, so the pane is not timed.");
    return 0;
  }
  const outfile = ".cache/bench/pane.cjs";
  await build({
    absWorkingDir: root,
    entryPoints: ["test/taskpane/support/bench-pane.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
  });
  return run(outfile, browser);
}

/** The genuine client runs in Node by the tests' means, without Jest: Univer is required as it is. */
async function bundle(name, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [`test/support/${name}.ts`],
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
}

async function benchByClient(name) {
  const file = `.cache/bench/bench-${name}.cjs`;
  await bundle(`bench-${name}`, file);
  return run(file);
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
