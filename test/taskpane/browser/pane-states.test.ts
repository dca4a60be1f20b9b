import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { english } from "../../../src/taskpane/labels/english";
import { compareLook, holdStill, testLook } from "../support/compare-look";
import {
  describeInBrowser,
  startFakePane,
  type PaneBrowser,
} from "../support/open-pane";
import { paneStates, shownIn, type PaneState } from "../support/pane-states";

jest.setTimeout(300_000);

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

interface Size {
  readonly name: string;
  /** A zoom of the page leaves less room for the same pane. */
  readonly zoom: number;
  readonly states: readonly PaneState[];
  /** The folder of the looks, and what the system tells the page. */
  readonly themes: readonly (readonly [name: string, media: Media])[];
}

const light: Media = { colorScheme: "light", forcedColors: "none" };

const sizes: readonly Size[] = [
  {
    name: "at 100 %",
    zoom: 1,
    states: paneStates,
    themes: [
      ["light", light],
      ["dark", { colorScheme: "dark", forcedColors: "none" }],
      ["contrast", { colorScheme: "dark", forcedColors: "active" }],
    ],
  },
  {
    name: "at 200 %",
    zoom: 2,
    states: paneStates.filter(({ isKept }) => isKept === "everywhere"),
    themes: [["zoomed", light]],
  },
];

describeInBrowser("every state of the pane", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startFakePane();
  });
  afterAll(async () => browser.close());

  describe.each(sizes)("$name", ({ zoom, states, themes }) => {
    // A state is reached once and then seen in each theme, as when a user changes Excel's.
    describe.each(states)("$name", (state) => {
      const { query, width = 350, height = 720, reach } = state;
      let page: Page;
      beforeAll(async () => {
        page = await browser.open(query, {
          deviceScaleFactor: zoom,
          viewport: { width: width / zoom, height: height / zoom },
        });
        // A new table proposes the current year.
        await page.clock.setFixedTime("2026-06-30T12:00:00Z");
        await reach(page, shownIn(english));
        await holdStill(page);
      });
      afterAll(async () => page.context().close());

      test("is no wider than its frame", async () => {
        const widths = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          ...[...document.querySelectorAll("[role=tabpanel]")].map(
            ({ scrollWidth, clientWidth }) =>
              scrollWidth > clientWidth ? scrollWidth : 0,
          ),
        ]);
        expect(Math.max(...widths)).toBeLessThanOrEqual(width / zoom);
      });

      describe.each(themes)("%s", (theme, media) => {
        beforeAll(async () => {
          await page.emulateMedia(media);
          await page.evaluate(() => new Promise(requestAnimationFrame));
        });

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
      });
    });
  });
});
