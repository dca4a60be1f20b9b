import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import path from "node:path";
import pixelmatch from "pixelmatch";
import type { BrowserContextOptions, Page } from "playwright-core";
import { PNG } from "pngjs";
import {
  describeInBrowser,
  paste,
  startBuiltPane,
  type PaneBrowser,
} from "../support/open-pane";

jest.setTimeout(240_000);

const sample = readFileSync(
  path.resolve(__dirname, "../../../assets/samples/bellekeno-q4-2011.txt"),
  "utf8",
);

const box = { name: "Release text" };

describeInBrowser(
  "the first step before the pane's own script is there",
  () => {
    let browser: PaneBrowser;
    beforeAll(async () => {
      browser = await startBuiltPane();
    });
    afterAll(async () => browser.close());

    /** Opens the pane with its script held back; `start` lets it come. */
    async function openHeld(
      query = "",
      options: BrowserContextOptions = {},
      prepare: (page: Page) => Promise<unknown> = async () => undefined,
    ) {
      let start = (): void => undefined;
      const held = new Promise<void>((resolve) => (start = resolve));
      const page = await browser.open(query, options, async (page) => {
        await prepare(page);
        await page.route("**/taskpane.js", async (route) => {
          await held;
          await route.continue();
        });
      });
      return { page, start: () => takenOver(page, start) };
    }

    async function takenOver(page: Page, start: () => void): Promise<void> {
      start();
      await page.locator("#first-paint").waitFor({ state: "detached" });
    }

    const looks: readonly [string, BrowserContextOptions][] = [
      ["English", {}],
      ["English, dark", { colorScheme: "dark" }],
      ["English, high contrast", { forcedColors: "active" }],
      ["English, zoomed", { viewport: { width: 175, height: 360 } }],
      ["German", { locale: "de-DE" }],
      ["Spanish", { locale: "es-MX" }],
      ["French", { locale: "fr-CA" }],
      ["a language without a translation", { locale: "pt-BR" }],
    ];

    test.each(looks)("is painted as it will be: %s", async (_name, options) => {
      const { page, start } = await openHeld("", options);
      const before = PNG.sync.read(await page.screenshot());
      const language = await page.locator("html").getAttribute("lang");
      await start();
      const after = PNG.sync.read(await page.screenshot());
      const { width, height } = before;
      expect(pixelmatch(before.data, after.data, null, width, height)).toBe(0);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      await page.context().close();
    });

    test.each(["light", "dark"] as const)(
      "gives axe nothing to say, %s",
      async (colorScheme) => {
        const { page } = await openHeld("", { colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
        await page.context().close();
      },
    );

    test("follows what the pane remembers: language, theme, a hint that was dismissed", async () => {
      const remembered = { language: "de", theme: "dark", "hint-seen": "yes" };
      const { page } = await openHeld("", {}, (page) =>
        page.addInitScript((values) => {
          for (const [key, value] of Object.entries(values))
            // Office on the web puts a key of its own before the pane's.
            localStorage.setItem(`partition.assay.${key}`, value);
        }, remembered),
      );
      await page.getByRole("tab", { name: "Meldung" }).waitFor();
      expect(await page.locator("#first-hint").count()).toBe(0);
      expect(
        await page.locator("#first-paint").getAttribute("data-theme"),
      ).toBe("dark");
      await page.context().close();
    });

    test("remembers the theme and the hint for the next time", async () => {
      const { page, start } = await openHeld("", { colorScheme: "dark" });
      await page.getByRole("button", { name: "Dismiss" }).click();
      await start();
      await page.getByText("How it works").waitFor({ state: "detached" });
      const kept = await page.evaluate(() =>
        ["theme", "hint-seen"].map((key) =>
          localStorage.getItem(`assay.${key}`),
        ),
      );
      expect(kept).toEqual(["dark", "yes"]);
      await page.context().close();
    });

    test("offers the selected range where Office says in the address that it is Excel", async () => {
      const { page } = await openHeld(
        "?_host_Info=Excel$Win32$16.01$de-DE$$$$0",
      );
      await page.getByRole("tab", { name: "Meldung" }).waitFor();
      await page.getByRole("button", { name: "Auswahl lesen" }).waitFor();
      await page.context().close();
    });

    test("what is typed stays, with the cursor where it was", async () => {
      const { page, start } = await openHeld();
      await page.getByRole("textbox", box).click();
      await page.keyboard.type("Ore milled");
      await page.keyboard.press("Home");
      await start();
      await page.keyboard.type("Total ");
      const live = page.getByRole("textbox", box);
      expect(await live.inputValue()).toBe("Total Ore milled");
      await page.getByRole("button", { name: "Read" }).waitFor();
      await page.context().close();
    });

    test("what is pasted is read", async () => {
      const { page, start } = await openHeld();
      await page.getByRole("textbox", box).focus();
      await paste(page, sample);
      await start();
      await page.getByRole("button", { name: "8 findings" }).waitFor();
      await page.context().close();
    });

    test("what is pressed is done", async () => {
      const { page, start } = await openHeld();
      await page
        .getByRole("button", { name: "Try the sample release" })
        .click();
      await start();
      await page.getByRole("button", { name: "8 findings" }).waitFor();
      await page.context().close();
    });

    test("a file that is dropped is read", async () => {
      const { page, start } = await openHeld();
      await page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "release.txt"));
        document.body.dispatchEvent(
          new DragEvent("drop", {
            dataTransfer,
            bubbles: true,
            cancelable: true,
          }),
        );
      }, sample);
      await start();
      await page.getByRole("button", { name: "8 findings" }).waitFor();
      await page.context().close();
    });

    test("a file that is chosen is read", async () => {
      const { page, start } = await openHeld();
      const buffer = Buffer.from(sample);
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "release.txt", mimeType: "", buffer });
      await start();
      await page.getByRole("button", { name: "8 findings" }).waitFor();
      await page.context().close();
    });

    test("says so where the script does not come", async () => {
      const page = await browser.open("", { locale: "fr-FR" }, (page) =>
        page.route("**/taskpane.js", (route) => route.abort()),
      );
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").textContent()).toMatch(
        /^Le volet n’a pas pu être chargé\./,
      );
      expect(await page.getByRole("button").count()).toBe(0);
      await page.context().close();
    });
  },
);
