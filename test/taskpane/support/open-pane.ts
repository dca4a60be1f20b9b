import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { serveFolder } from "./pane-server";

const root = path.resolve(__dirname, "../../..");

const candidates = [
  process.env["CHROME_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that the tests run in, or null on a machine that has none. */
export function findBrowser(): string | null {
  const found =
    candidates.find((file) => file !== undefined && existsSync(file)) ?? null;
  if (found === null && process.env["CI"]) {
    throw new Error(
      "No browser was found: set CHROME_PATH to one. In CI the browser tests are not skipped.",
    );
  }
  if (found === null) {
    process.stderr.write(
      "No browser was found, so the pane is not tested in one. Set CHROME_PATH to a Chrome, Edge or Chromium.\n",
    );
  }
  return found;
}

/** `describe` where there is a browser, `describe.skip` where there is none. */
export const describeInBrowser =
  findBrowser() === null ? describe.skip : describe;

export interface PaneBrowser {
  /** Opens the pane of 350 pixels; the query chooses its fakes. */
  readonly open: (
    query?: string,
    options?: BrowserContextOptions,
    /** Sets the page up before it is asked for; then it is the painted first step that is waited for, not the live pane. */
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<Page>;
  /** Ends the browser, and fails where a pane met an exception that nothing caught: React empties such a pane. */
  readonly close: () => Promise<void>;
}

/** Builds the pane around its fakes, serves it and starts a browser. */
export async function startFakePane(): Promise<PaneBrowser> {
  const folder = path.join(root, ".cache", "fake-pane");
  if (!isFresh(path.join(folder, "pane.html"))) build(folder);
  return startPane(folder, "pane.html");
}

/** Builds the add-in where it is missing or older than its sources, serves it and starts a browser. */
export async function startBuiltPane(): Promise<PaneBrowser> {
  const folder = builtFolder;
  if (!isFresh(path.join(folder, "taskpane.js"))) {
    const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
    execFileSync(
      process.execPath,
      [webpack, "--config-name", "addin", "--mode", "production"],
      { cwd: root, stdio: "pipe" },
    );
  }
  return startPane(folder, "taskpane.html");
}

/** Where the add-in is built to. */
export const builtFolder = path.join(root, "dist", "addin");

function build(folder: string): void {
  execFileSync(
    process.execPath,
    [
      path.join(__dirname, "build-pane.mjs"),
      folder,
      path.join(__dirname, "fake-pane.tsx"),
    ],
    { stdio: "pipe" },
  );
}

/** Whether a built file is younger than everything it is built from. */
function isFresh(built: string): boolean {
  if (!existsSync(built)) return false;
  const age = statSync(built).mtimeMs;
  return [
    "src",
    "test/taskpane/support",
    "test/support",
    "webpack.config.js",
  ].every((source) => youngest(path.join(root, source)) < age);
}

function youngest(source: string): number {
  const { mtimeMs } = statSync(source);
  if (!statSync(source).isDirectory()) return mtimeMs;
  const inside = readdirSync(source).map((name) =>
    youngest(path.join(source, name)),
  );
  return Math.max(mtimeMs, ...inside);
}

/** Serves a built pane and starts a browser. Microsoft's script is not fetched: a plain tab has no Excel. */
export async function startPane(
  folder: string,
  page: string,
): Promise<PaneBrowser> {
  const server = await serveFolder(folder);
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser() ?? "",
    args: ["--no-sandbox"],
  });
  const uncaught: string[] = [];
  return {
    open: async (query = "", options = {}, prepare) => {
      const context = await browser.newContext({
        viewport: { width: 350, height: 720 },
        reducedMotion: "reduce",
        ...options,
      });
      const tab = await context.newPage();
      tab.on("pageerror", (error) => uncaught.push(String(error.stack)));
      await tab.route("https://appsforoffice.microsoft.com/**", (route) =>
        route.abort(),
      );
      await prepare?.(tab);
      // Not until it is loaded: a part of it may be held back.
      await tab.goto(`${server.origin}/${page}${query}`, {
        waitUntil: "commit",
      });
      const live = tab.locator("#pane").getByRole("tab");
      const painted = tab.locator("#first-paint").locator("main, [role=alert]");
      await (prepare === undefined ? live : painted).first().waitFor();
      return tab;
    },
    close: async () => {
      await browser.close();
      await server.close();
      if (uncaught.length > 0) throw new Error(uncaught.join("\n\n"));
    },
  };
}

/** Pastes into what has the focus, as a user does: rich text where given, plain text always. */
export async function paste(
  page: Page,
  text: string,
  html?: string,
): Promise<void> {
  await page.evaluate(
    ([plain = "", rich]) => {
      const data = new DataTransfer();
      data.setData("text/plain", plain);
      if (rich !== undefined) data.setData("text/html", rich);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", {
          clipboardData: data,
          bubbles: true,
          cancelable: true,
        }),
      );
    },
    [text, html],
  );
}
