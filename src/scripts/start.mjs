// npm start [-- --no-open] [--port N]: installs, builds, examines the sample release, serves the workbench.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "./setup/ensure-built.mjs";
import { root } from "./setup/root.mjs";

ensureBuilt(["cli", "addin", "workbench"]);
spawnSync(
  process.execPath,
  [
    join(root, "dist/cli/assay.js"),
    "examine",
    join(root, "assets/samples/bellekeno-q4-2011.txt"),
  ],
  { stdio: "inherit" },
);

const { serveWorkbench } = await import("./workbench/serve-workbench.mjs");
const { openBrowser } = await import("./workbench/open-browser.mjs");
const args = process.argv.slice(2);
const at = args.indexOf("--port");
const { url, spkiHash } = await serveWorkbench({
  port: at < 0 ? 3000 : Number(args[at + 1]),
});
console.log(`\nThe workbench is at ${url}  (Ctrl+C ends it)`);
console.log(
  "The certificate was made on this machine: a browser you open yourself warns once.",
);
if (!args.includes("--no-open")) openBrowser(url, spkiHash);
