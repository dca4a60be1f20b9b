// Finds a browser of Chrome's family on this machine.
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const foldersIn = (folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const onMac = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];
const onWindows = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
  "Chromium/Application/chrome.exe",
];
const onLinux = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

function installed(env, platform) {
  if (platform === "darwin")
    return ["/Applications", join(env.HOME ?? "", "Applications")].flatMap(
      (folder) => onMac.map((app) => join(folder, app)),
    );
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => onWindows.map((app) => join(folder, app)));
  const folders = (env.PATH ?? "").split(delimiter);
  return [...folders, "/usr/bin", "/snap/bin", "/opt/google/chrome"].flatMap(
    (folder) => onLinux.map((name) => join(folder, name)),
  );
}

/** Browsers that Playwright has downloaded for other projects. */
function downloaded(env) {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    join(env.HOME ?? env.LOCALAPPDATA ?? "", ".cache", "ms-playwright");
  return foldersIn(cache)
    .filter((folder) => /chromium/.test(folder))
    .flatMap((folder) => [
      join(folder, "chrome-linux", "chrome"),
      join(folder, "chrome-linux64", "chrome"),
      join(folder, "chrome-win", "chrome.exe"),
      join(folder, "chrome-win64", "chrome.exe"),
    ]);
}

/** Path of a browser: CHROME_PATH if set, else an installed Chrome, Edge or Chromium; null without one. */
export function findBrowser(env = process.env, platform = process.platform) {
  const named = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  const places = [...named, ...installed(env, platform), ...downloaded(env)];
  return places.find(isProgram) ?? null;
}
