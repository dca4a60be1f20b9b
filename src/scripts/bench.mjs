// npm run bench: speed and size, as ratios within one run.
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

ensureBuilt(["cli", "addin"]);
let status = run("dist/cli/bench.js");
for (const name of ["bench-import", "bench-cells"]) {
  const file = `.cache/bench/${name}.cjs`;
  await bundle(name, file);
  status ||= run(file);
}
process.exit(status || (await benchInBrowser()));
