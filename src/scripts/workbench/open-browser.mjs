// Opens a page in a window of its own, in a browser that accepts this machine's certificate and nothing else.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";

const hasDisplay = (env, platform) =>
  platform !== "linux" || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);

/** Opens `url` as an app window with a throw-away profile; false (and nothing opened) without a browser or a display. */
export function openBrowser(url, spkiHash) {
  const browser = findBrowser();
  if (browser === null || !hasDisplay(process.env, process.platform))
    return false;
  const profile = mkdtempSync(join(tmpdir(), "assay-workbench-"));
  const child = spawn(
    browser,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${spkiHash}`,
      "--window-size=1440,900",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-sync",
    ],
    { stdio: "ignore" },
  );
  child.on("error", () => console.error(`${browser} did not start.`));
  child.on("exit", () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
  child.unref();
  return true;
}
