import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type Frame, type Page, chromium } from "playwright-core";
import type { ExcelHost } from "../../src/emulator/excel-host";
import { projectFolder } from "../support/run-assay";
import {
  type WorkbenchServer,
  startWorkbenchServer,
} from "../support/workbench-server";

/**
 * The main job as a user does it: the workbench that `npm start` serves, the add-in's own pane on the genuine Office.js client.
 * `UPDATE_DOCS=1` writes the README's pictures from what stands on the screen here.
 */
let server: WorkbenchServer;
let browser: Browser | null = null;
let page: Page;
let pane: Frame;

jest.setTimeout(180_000);

beforeAll(async () => {
  server = await startWorkbenchServer();
  if (server.browser === null) {
    if (process.env["CI"])
      throw new Error("expected a browser: set CHROME_PATH");
    process.stderr.write(
      "The sample's journey was not tested: no browser found. Set CHROME_PATH to one.\n",
    );
    return;
  }
  browser = await chromium.launch({
    executablePath: server.browser,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  page = await browser.newPage({
    ignoreHTTPSErrors: true,
    colorScheme: null,
    viewport: { width: 1400, height: 860 },
    deviceScaleFactor: process.env["UPDATE_DOCS"] ? 2 : 1,
  });
  page.setDefaultTimeout(30_000);
  await page.goto(server.url);
  pane = await paneFrame();
  await pane.getByRole("button", { name: /Try the sample/ }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  server.stop();
});

async function paneFrame(): Promise<Frame> {
  const handle = await page.waitForSelector("iframe.pane-frame");
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("expected the pane's frame");
  return frame;
}

/** Values of an area of a sheet, from its top left, once everything is calculated. */
function values(sheet: string, rows: number, columns: number) {
  return page.evaluate(
    async ([name, height, width]) => {
      const { workbench } = window as unknown as { workbench: ExcelHost };
      await workbench.settled();
      const { grid } = workbench.book;
      const found = grid.sheets().find((one) => one.name === name);
      if (found === undefined) return null;
      const area = { row: 0, column: 0, rows: height, columns: width };
      return grid
        .read(found.id, area)
        .map((row) => row.map(({ value }) => value));
    },
    [sheet, rows, columns] as const,
  );
}

const sheetNames = () =>
  page.evaluate(() => {
    const { workbench } = window as unknown as { workbench: ExcelHost };
    return workbench.book.grid.sheets().map(({ name }) => name);
  });

async function picture(name: string): Promise<void> {
  if (!process.env["UPDATE_DOCS"]) return;
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(projectFolder, "docs", name) });
}

const step = (name: string, run: () => Promise<void>) =>
  test(name, () => (browser === null ? Promise.resolve() : run()));

test("the bundles are built", () => {
  expect(existsSync(join(projectFolder, "dist/workbench/index.html"))).toBe(
    true,
  );
  expect(existsSync(join(projectFolder, "dist/addin/taskpane.html"))).toBe(
    true,
  );
});

step("the sample is read and summed up in a line", async () => {
  await pane.getByRole("button", { name: /Try the sample/ }).click();
  await pane
    .getByText("C2011-Q4 production release · 1 table · 5 periods · 17 metrics")
    .first()
    .waitFor();
});

step("the preview shows every row with what it measures", async () => {
  await pane.getByRole("button", { name: "Review the table" }).click();
  const grid = pane.getByRole("grid");
  await grid.getByText("608,093").waitFor();
  await grid.getByText("Silver head grade · g/t").waitFor();
});

step("Import writes the sheets beside the user's own", async () => {
  await pane.getByRole("button", { name: "Import", exact: true }).click();
  await pane.getByRole("button", { name: "Go to findings" }).first().waitFor();
  expect(await sheetNames()).toEqual(
    expect.arrayContaining(["Sheet1", "Reported", "Rebuilt", "Findings"]),
  );
});

step("Reported holds the printed figures, Rebuilt computes", async () => {
  const reported = (await values("Reported", 60, 10))?.flat();
  expect(reported).toEqual(expect.arrayContaining([608093, 583, 92]));
  const rebuilt = (await values("Rebuilt", 60, 10))?.flat() ?? [];
  const silver = rebuilt.filter(
    (value) => typeof value === "number" && Math.abs(value - 581470.17) < 0.01,
  );
  expect(silver).toHaveLength(1);
  expect(
    rebuilt.filter(
      (value) => typeof value === "string" && value.startsWith("#"),
    ),
  ).toEqual([]);
});

step("a finding selects its cell in Reported", async () => {
  await pane.getByRole("tab", { name: /Findings/ }).click();
  await pane
    .getByText("True as printed, false on the rebuilt figures")
    .first()
    .waitFor();
  const finding = pane.getByRole("button", {
    name: /Silver \(ounces\), C2011-Q4.*Printed/,
  });
  await finding.click();
  await page.waitForFunction(async () => {
    const { workbench } = window as unknown as { workbench: ExcelHost };
    const { grid } = workbench.book;
    const { sheetId, areas } = grid.selection();
    const area = areas[0];
    if (area === undefined) return false;
    const value = grid.read(sheetId, area)[0]?.[0]?.value;
    return value === 608093;
  });
  await picture("workbench.png");
});

step("Rebuilt stands beside a dark pane as well", async () => {
  await page.getByText("Rebuilt", { exact: true }).first().click();
  await page.getByRole("button", { name: "Dark pane" }).click();
  const isDark = () =>
    pane.evaluate(
      () => window.matchMedia("(prefers-color-scheme: dark)").matches,
    );
  expect(await isDark()).toBe(true);
  await picture("rebuilt.png");
  await page.getByRole("button", { name: "Dark pane" }).click();
});

step("=SILVER_OZ(22554, 889, 90%) typed in the grid computes", async () => {
  await page.getByText("Sheet1", { exact: true }).first().click();
  const grid = await page.locator("#grid").boundingBox();
  if (grid === null) throw new Error("expected the grid on screen");
  await page.mouse.click(grid.x + 180, grid.y + 120);
  await page.keyboard.type("=SILVER_OZ(22554, 889, 90%)");
  await page.keyboard.press("Enter");
  await page.waitForFunction(async () => {
    const { workbench } = window as unknown as { workbench: ExcelHost };
    await workbench.settled();
    const { grid: cells } = workbench.book;
    const sheet = cells.sheets().find(({ name }) => name === "Sheet1");
    const area = { row: 0, column: 0, rows: 12, columns: 6 };
    return cells
      .read(sheet?.id ?? "", area)
      .flat()
      .some(
        ({ value }) =>
          typeof value === "number" && Math.abs(value - 580174.86) < 0.01,
      );
  });
});

step("the pane opened anew finds the import and takes it up", async () => {
  const frame = page.frameLocator("iframe.pane-frame");
  await pane.evaluate(() => location.reload());
  const earlier = frame.getByRole("region", {
    name: "Imports in this workbook",
  });
  await earlier.getByText("bellekeno-q4-2011.txt").waitFor();
  await frame.getByRole("button", { name: /Try the sample/ }).click();
  await frame.getByRole("button", { name: "Review the table" }).click();
  await frame.getByText(/Imported into Reported/).waitFor();
  await frame.getByRole("button", { name: "Go to findings" }).waitFor();
  expect(await frame.getByText(/A figure was edited/).count()).toBe(0);
  pane = await paneFrame();
});

step(
  "a new production table stands ready at its first figure, and goes again",
  async () => {
    await pane.getByRole("tab", { name: "Release" }).click();
    await pane.getByRole("button", { name: "New production table" }).click();
    await pane.getByRole("textbox", { name: "Mine" }).fill("Aurora");
    await pane.getByRole("button", { name: "Add the sheets" }).click();
    await pane
      .getByText(/^Added Reported \(2\), .*Type the figures into/)
      .first()
      .waitFor();
    await page.waitForFunction(async () => {
      const { workbench } = window as unknown as { workbench: ExcelHost };
      await workbench.settled();
      const { grid } = workbench.book;
      const { sheetId, areas } = grid.selection();
      const name = grid.sheets().find(({ id }) => id === sheetId)?.name;
      return name === "Reported (2)" && (areas[0]?.column ?? 0) > 2;
    });
    await pane.getByRole("button", { name: "Remove these sheets" }).click();
    await pane
      .getByText(/^Added Reported/)
      .first()
      .waitFor({ state: "detached" });
    // The words go when the removal begins; the sheets when it is done.
    await page.waitForFunction(() => {
      const { workbench } = window as unknown as { workbench: ExcelHost };
      const sheets = workbench.book.grid.sheets();
      return sheets.every(({ name }) => !name.endsWith("(2)"));
    });
  },
);

step("formulas that call functions Excel forgot are repaired", async () => {
  await page.evaluate(async () => {
    const { workbench } = window as unknown as { workbench: ExcelHost };
    const { grid } = workbench.book;
    const sheet = grid.sheets().find(({ name }) => name === "Sheet1");
    const formula = "=_xldudf_SILVER_OZ(1,31.1034768)";
    const content = { value: "", formula };
    grid.write(sheet?.id ?? "", [{ row: 20, column: 0, content }]);
    await workbench.settled();
  });
  await pane.getByRole("tab", { name: "Settings" }).click();
  await pane.getByRole("button", { name: "Repair formulas" }).click();
  await pane
    .getByText("1 formula was entered again and computes.")
    .first()
    .waitFor();
});

step("Remove this import leaves only the user's own sheet", async () => {
  await pane.getByRole("tab", { name: "Table" }).click();
  await pane
    .getByRole("button", { name: "Remove this import" })
    .first()
    .click();
  await pane.getByRole("button", { name: "Import", exact: true }).waitFor();
  expect(await sheetNames()).toEqual(["Sheet1"]);
});
