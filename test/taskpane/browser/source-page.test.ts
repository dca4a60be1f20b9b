import { PNG } from "pngjs";
import type { Locator, Page } from "playwright-core";
import {
  describeInBrowser,
  startBuiltPane,
  type PaneBrowser,
} from "../support/open-pane";
import { samplePdf } from "../support/pdf-release";

jest.setTimeout(240_000);

describeInBrowser("a figure's place in a PDF", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startBuiltPane();
  });
  afterAll(async () => browser.close());

  const openTable = async (page: Page) => {
    await page.locator("input[type=file]").setInputFiles(samplePdf());
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("grid").waitFor();
  };
  const pageOf = (page: Page) =>
    page.getByRole("region", { name: "Page 1 of bellekeno.pdf" });

  test.each(["light", "dark"] as const)(
    "Enter draws the page with the figure boxed, in the %s theme on white paper",
    async (colorScheme) => {
      const page = await browser.open("", { colorScheme });
      await openTable(page);
      await page.getByRole("gridcell", { name: "608,093" }).press("Enter");
      await page
        .getByRole("img", {
          name: "Page 1 of bellekeno.pdf, with 608,093 boxed",
        })
        .waitFor();
      await drawn(page);
      const { dark, bright } = await shades(pageOf(page).locator("[data-box]"));
      expect(dark).toBeGreaterThan(0.05);
      expect(bright).toBeGreaterThan(0.3);
      // The frame shows paper and print around the box, in either theme.
      expect((await shades(pageOf(page))).bright).toBeGreaterThan(0.6);
      await page.context().close();
    },
  );

  test("another figure on the page moves the box, and the page is scrolled to it", async () => {
    const page = await browser.open();
    await openTable(page);
    for (const figure of ["71,992", "1,111,055"]) {
      await page.getByRole("gridcell", { name: figure }).press("Enter");
      await page.getByRole("img", { name: `${figure} boxed` }).waitFor();
      await drawn(page);
      const frame = await pageOf(page).boundingBox();
      const box = await pageOf(page).locator("[data-box]").boundingBox();
      expect(box && frame && isInside(box, frame)).toBe(true);
    }
    await page.context().close();
  });

  test("Escape closes it from the table and from the page, and the focus stays on the figure", async () => {
    const page = await browser.open();
    await openTable(page);
    const cell = page.getByRole("gridcell", { name: "608,093" });
    const hasFocus = () =>
      cell.evaluate((element) => element === document.activeElement);
    await cell.press("Enter");
    await pageOf(page).waitFor();
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press("Escape");
    await pageOf(page).waitFor({ state: "detached" });
    expect(await hasFocus()).toBe(true);
    await page.keyboard.press("Enter");
    await pageOf(page).focus();
    await page.keyboard.press("Escape");
    await pageOf(page).waitFor({ state: "detached" });
    expect(await hasFocus()).toBe(true);
    await page.context().close();
  });

  test("a finding opened shows its figure on the page", async () => {
    const page = await browser.open();
    await page.locator("input[type=file]").setInputFiles(samplePdf());
    await page.getByRole("button", { name: /\d findings/ }).click();
    await page
      .getByRole("button", { name: /^Details of Silver \(ounces\), C2011-Q4/ })
      .click();
    await page.getByRole("img", { name: /608,093 boxed$/ }).waitFor();
    await drawn(page);
    const { dark } = await shades(pageOf(page).locator("[data-box]"));
    expect(dark).toBeGreaterThan(0.05);
    await page.context().close();
  });
});

async function drawn(page: Page): Promise<void> {
  await page.locator("[aria-busy=false] canvas").waitFor();
}

/** How much of what is on screen is print, and how much is paper or a marked piece of it. */
async function shades(
  place: Locator,
): Promise<{ readonly dark: number; readonly bright: number }> {
  const { data } = PNG.sync.read(await place.screenshot());
  const lights = Array.from({ length: data.length / 4 }, (_item, at) =>
    Math.min(data[4 * at] ?? 0, data[4 * at + 1] ?? 0),
  );
  const share = (holds: (light: number) => boolean) =>
    lights.filter(holds).length / lights.length;
  return {
    dark: share((light) => light < 100),
    bright: share((light) => light > 220),
  };
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
