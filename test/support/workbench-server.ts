import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

const code = `
import { serveWorkbench } from "./src/scripts/workbench/serve-workbench.mjs";
import { findBrowser } from "./src/scripts/workbench/find-browser.mjs";
const { url } = await serveWorkbench({ port: 34500, folders: process.argv.slice(1) });
console.log(JSON.stringify({ url, browser: findBrowser() }));
`;

/** The workbench's server in a process of its own, and the browser that this machine has. */
export interface WorkbenchServer {
  readonly url: string;
  readonly browser: string | null;
  readonly stop: () => void;
}

/** Starts it; files in `folders` come before those of the bundles. */
export const startWorkbenchServer = async (
  ...folders: string[]
): Promise<WorkbenchServer> => {
  const child = spawn(
    process.execPath,
    ["--input-type=module", "--eval", code, ...folders],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith("{")) continue;
    const { url, browser } = JSON.parse(line) as WorkbenchServer;
    return { url, browser, stop: () => void child.kill() };
  }
  throw new Error("expected the workbench's server to start, it ended");
};
