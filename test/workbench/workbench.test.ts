import { existsSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type FrameLocator,
  type Page,
} from "playwright-core";
import type { ExcelHost } from "../../src/emulator/excel-host";
import {
  startWorkbenchServer,
  type WorkbenchServer,
} from "../support/workbench-server";

/** What the page leaves for tests. */
type WorkbenchWindow = Window & { readonly workbench: ExcelHost };

const root = path.resolve(__dirname, "../..");
let server: WorkbenchServer;
let browser: Browser | null = null;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  if (!existsSync(path.join(root, "dist/workbench/index.html")))
    throw new Error("expected the built workbench: run npm run build first");
  server = await startWorkbenchServer(path.join(__dirname, "pane"));
  if (server.browser === null) {
    if (process.env.CI) throw new Error("expected a browser: set CHROME_PATH");
    process.stderr.write(
      "The workbench was not tested: no browser found. Set CHROME_PATH to one.\n",
    );
    return;
  }
  browser = await chromium.launch({
    executablePath: server.browser,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  page = await browser.newPage({ ignoreHTTPSErrors: true, colorScheme: null });
  page.setDefaultTimeout(10_000);
  await page.goto(server.url);
  pane = page.frameLocator(".pane-frame");
  await pane.getByText("ready Excel OfficeOnline").waitFor();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server.stop();
});

/** Values of a range of the workbook in the page, calculated. */
const values = (sheet: string, rows: number, columns: number) =>
  page.evaluate(
    async ([name, height, width]) => {
      const { workbench } = window as unknown as WorkbenchWindow;
      await workbench.settled();
      const found = workbench.book.grid
        .sheets()
        .find((one) => one.name === name);
      const area = { row: 0, column: 0, rows: height, columns: width };
      return workbench.book.grid
        .read(found?.id ?? "", area)
        .map((row) => row.map(({ value }) => value));
    },
    [sheet, rows, columns] as const,
  );

const inBrowser = (name: string, run: () => Promise<void>) =>
  test(name, () => (browser === null ? Promise.resolve() : run()), 30_000);

inBrowser(
  "an add-in writes, and formulas and its own function compute",
  async () => {
    await pane.getByRole("button", { name: "Write" }).click();
    await pane.getByText("written").waitFor();
    expect(await values("Written", 2, 2)).toEqual([
      [2, 6],
      [0, 4],
    ]);
  },
);

inBrowser(
  "what a user types is calculated, and told to the add-in",
  async () => {
    await page.getByText("Written", { exact: true }).click();
    const grid = await page.locator("#grid").boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 90, (grid?.y ?? 0) + 58); // A1
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await pane.getByText("changed A1").waitFor();
    expect(await values("Written", 2, 2)).toEqual([
      [7, 21],
      [0, 14],
    ]);
  },
);

inBrowser("a button of the manifest reaches the add-in", async () => {
  await page.getByRole("button", { name: "Say hello" }).click();
  await pane.getByText("hello from Hello.Button").waitFor();
});

inBrowser("an edit mode that is switched on makes Excel refuse", async () => {
  await page.getByText("Excel’s moods").click();
  await page.getByLabel("A cell is being edited").check();
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: "Write" }).click();
  await pane.getByText("failed Excel is in cell-editing mode").waitFor();
});

inBrowser("the pane turns dark by itself", async () => {
  await page.getByRole("button", { name: "Dark pane" }).click();
  const isDark = () =>
    page
      .frames()
      .at(-1)
      ?.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  expect(await isDark()).toBe(true);
});
