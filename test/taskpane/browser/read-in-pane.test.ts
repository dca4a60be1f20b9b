import { readFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { ownPdf } from "../../../src/bench/pdf-cases";
import { docxParts } from "../../support/small-docx";
import { tablePdf } from "../support/pdf-release";
import {
  describeInBrowser,
  paste,
  startBuiltPane,
  type PaneBrowser,
} from "../support/open-pane";

jest.setTimeout(240_000);

/**
 * One table (Topia's figures, as its owner prints them; the source stands in table.json) set anew in every layout that
 * releases come in. However it is handed to the pane, the preview shows the same figures at the same places.
 */
const folder = path.resolve(__dirname, "../../data/releases/topia");
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

interface Printed {
  readonly periods: readonly string[];
  readonly rows: readonly { label: string; printed: readonly string[] }[];
}

const { periods, rows }: Printed = JSON.parse(read("table.json"));

/** Separators and footnote marks differ between the layouts; digits and words do not. */
const plain = (text: string) => text.replace(/[^\da-z]/gi, "");
const figures = rows.flatMap(({ printed }) => printed.map(plain));

const cells: readonly (readonly string[])[] = [
  ["", ...periods],
  ...rows.map(({ label, printed }) => [label, ...printed]),
];

describeInBrowser("a release read in the built pane", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startBuiltPane();
  });
  afterAll(async () => browser.close());

  const box = { name: "Release text" };

  test.each([
    "tab.txt",
    "tab-thin.txt",
    "pipe.md",
    "pipe-shifted.md",
    "aligned.txt",
    "space.txt",
    "cell.txt",
    "cell-lead.txt",
    "cell-trail.txt",
    "cell-blank.txt",
    "cell-split.txt",
    "comma.csv",
  ])("plain text is pasted: %s", async (name) => {
    const page = await browser.open();
    await page.getByRole("textbox", box).focus();
    await paste(page, read(name));
    expect(await shownFigures(page)).toEqual(figures);
    await page.context().close();
  });

  const webPages = [
    "table.html",
    "colspan.html",
    "edgar.html",
    "nested.html",
    "transposed.html",
  ];

  test.each(webPages)(
    "%s is copied in the browser and pasted with its markup",
    async (name) => {
      const page = await browser.open();
      await copyWebPage(page, name);
      await page.getByRole("textbox", box).focus();
      await page.keyboard.press("Control+V");
      expect(await shownFigures(page)).toEqual(figures);
      await page.context().close();
    },
  );

  test.each(["table.html", "nested.html"])(
    "%s is copied in the browser and pasted as plain text",
    async (name) => {
      const page = await browser.open();
      await copyWebPage(page, name);
      await page.getByRole("textbox", box).focus();
      await page.keyboard.press("Control+Shift+V");
      expect(await shownFigures(page)).toEqual(figures);
      await page.context().close();
    },
  );

  test("text that has lost what tells its cells apart is not read without a warning", async () => {
    const page = await browser.open();
    await page.getByRole("textbox", box).focus();
    await paste(page, read("run-together.txt"));
    await page.getByRole("button", { name: "Review the table" }).click();
    await page
      .getByText(/ran together in copying/)
      .first()
      .waitFor();
    await page.context().close();
  });

  test.each([
    ["release.pdf", tablePdf("release.pdf", "Topia production", cells).buffer],
    ["release.docx", Buffer.from(zipSync(docxParts("Topia", cells)))],
    ["semicolon.csv", Buffer.from(read("semicolon.csv"))],
    ["table.html", Buffer.from(read("table.html"))],
  ])("%s is opened by the file button", async (name, buffer) => {
    const page = await browser.open();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "", buffer });
    expect(await shownFigures(page)).toEqual(figures);
    await page.context().close();
  });

  const long = {
    name: "long.pdf",
    mimeType: "",
    buffer: Buffer.from(ownPdf(150).bytes),
  };

  test("the pane answers while a PDF of 150 pages is read", async () => {
    const page = await browser.open();
    await page.locator("input[type=file]").setInputFiles(long);
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await page.getByRole("textbox", box).fill("a note");
    expect(await page.getByRole("button", { name: "Cancel" }).count()).toBe(1);
    await page.getByRole("button", { name: "Review the table" }).waitFor();
    await page.context().close();
  });

  test("the reading of a PDF of 150 pages is cancelled, and another release is read after it", async () => {
    const page = await browser.open();
    await page.locator("input[type=file]").setInputFiles(long);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("status").waitFor({ state: "detached" });
    expect(
      await page.getByRole("button", { name: "Review the table" }).count(),
    ).toBe(0);
    await page.getByRole("textbox", box).focus();
    await paste(page, read("tab.txt"));
    expect(await shownFigures(page)).toEqual(figures);
    await page.context().close();
  });
});

/** Opens the review of the table that was read and gathers its figures, row by row. */
async function shownFigures(page: Page): Promise<readonly string[]> {
  await page.getByRole("button", { name: "Review the table" }).click();
  await page.getByRole("gridcell").first().waitFor();
  const texts = await page.getByRole("gridcell").allTextContents();
  return texts.map(plain);
}

/** Copies a whole page as a reader does, from a tab of its own. */
async function copyWebPage(page: Page, name: string): Promise<void> {
  const tab = await page.context().newPage();
  await tab.setContent(read(name));
  await tab.keyboard.press("Control+A");
  await tab.keyboard.press("Control+C");
  await tab.close();
  await page.bringToFront();
}
