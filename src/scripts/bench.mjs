// npm run bench: speed and size, as ratios within one run.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { ensureBuilt } from "./ensure-built.mjs";
import { root } from "./root.mjs";

const run = (file) =>
  spawnSync(process.execPath, [join(root, file)], {
    cwd: root,
    stdio: "inherit",
  }).status ?? 1;

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
process.exit(status);
