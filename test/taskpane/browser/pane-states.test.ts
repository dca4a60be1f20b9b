import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { compareLook, holdStill, testLook } from "../support/compare-look";
import {
  describeInBrowser,
  startFakePane,
  type PaneBrowser,
} from "../support/open-pane";
import { paneStates, type PaneState } from "../support/pane-states";

jest.setTimeout(180_000);

interface Theme {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** A zoom of the page, which leaves less room for the same pane. */
  readonly zoom?: number;
  readonly states: readonly PaneState[];
}

const keptStates = paneStates.filter(({ isKept }) => isKept === "everywhere");

const themes: readonly Theme[] = [
  {
    name: "light",
    options: { colorScheme: "light" },
    states: paneStates,
  },
  { name: "dark", options: { colorScheme: "dark" }, states: paneStates },
  {
    name: "contrast",
    options: { colorScheme: "dark", forcedColors: "active" },
    states: paneStates,
  },
  {
    name: "zoomed",
    options: { colorScheme: "light" },
    zoom: 2,
    states: keptStates,
  },
];

describeInBrowser("every state of the pane", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startFakePane();
  });
  afterAll(async () => browser.close());

  describe.each(themes)(
    "$name",
    ({ name: theme, options, zoom = 1, states }) => {
      describe.each(states)("$name", (state) => {
        let page: Page;
        beforeAll(async () => {
          const { query, width = 350, height = 720, reach } = state;
          page = await browser.open(query, {
            ...options,
            deviceScaleFactor: zoom,
            viewport: { width: width / zoom, height: height / zoom },
          });
          await reach(page);
          await holdStill(page);
        });
        afterAll(async () => page.context().close());

        if (theme === "light" || state.isKept === "everywhere")
          testLook("looks as kept", () =>
            compareLook(page, `${theme}/${state.name}`),
          );

        test("gives axe nothing to say", async () => {
          const { violations } = await new AxeBuilder({ page })
            // Fluent's own sentinels: they hand the focus on and never keep it.
            .exclude("[data-tabster-dummy]")
            .analyze();
          expect(
            violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
            ),
          ).toEqual([]);
        });

        test("is no wider than its frame", async () => {
          const widths = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            ...[...document.querySelectorAll("[role=tabpanel]")].map(
              ({ scrollWidth, clientWidth }) =>
                scrollWidth > clientWidth ? scrollWidth : 0,
            ),
          ]);
          expect(Math.max(...widths)).toBeLessThanOrEqual(
            (state.width ?? 350) / zoom,
          );
        });
      });
    },
  );
});
