import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import {
  describeInBrowser,
  paste,
  startFakePane,
  type PaneBrowser,
} from "../support/open-pane";

jest.setTimeout(180_000);

interface State {
  readonly name: string;
  readonly query?: string;
  readonly reach: (page: Page) => Promise<void>;
}

const pasteRelease = async (page: Page) => {
  await page.getByRole("textbox", { name: "Release text" }).focus();
  await paste(page, "Silver (ounces)\t608,093");
};

const read = async (page: Page) => {
  await pasteRelease(page);
  await page.getByRole("button", { name: "Review the table" }).waitFor();
};

const review = async (page: Page) => {
  await read(page);
  await page.getByRole("button", { name: "Review the table" }).click();
  await page.getByRole("grid").waitFor();
};

const findings = async (page: Page) => {
  await read(page);
  await page.getByRole("tab", { name: /Findings/ }).click();
  await page.getByText(/relations tie/).waitFor();
};

/** What fades in counts once it is there. */
const settled = async (page: Page) => {
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".fui-Toast, .fui-DialogSurface")].every(
      (element) => getComputedStyle(element).opacity === "1",
    ),
  );
};

const states: readonly State[] = [
  { name: "nothing read yet", reach: async () => undefined },
  { name: "outside Excel", query: "?excel=none", reach: async () => undefined },
  {
    name: "an earlier import in the workbook",
    query: "?excel=earlier",
    reach: async (page) => {
      await page
        .getByRole("heading", { name: "Imports in this workbook" })
        .waitFor();
    },
  },
  {
    name: "settings",
    reach: async (page) => {
      await page.getByRole("tab", { name: "Settings" }).click();
      await page.getByRole("heading", { name: "Thresholds" }).waitFor();
    },
  },
  {
    name: "a new table being chosen",
    reach: async (page) => {
      await page.getByRole("button", { name: "New production table" }).click();
      await page.getByRole("dialog").waitFor();
      await settled(page);
    },
  },
  {
    name: "formulas repaired",
    reach: async (page) => {
      await page.getByRole("tab", { name: "Settings" }).click();
      await page.getByRole("button", { name: "Repair formulas" }).click();
      await page
        .getByText(/were entered again/)
        .first()
        .waitFor();
    },
  },
  {
    name: "working",
    query: "?engine=slow",
    reach: async (page) => {
      await pasteRelease(page);
      await page.getByRole("button", { name: "Cancel" }).waitFor();
    },
  },
  {
    name: "pages being counted",
    query: "?engine=pages",
    reach: async (page) => {
      await pasteRelease(page);
      await page.getByRole("button", { name: "Cancel" }).waitFor();
      await page.evaluate(() =>
        (window as unknown as { progress: (now: object) => void }).progress({
          done: 37,
          total: 150,
        }),
      );
      await page.getByRole("progressbar").waitFor();
    },
  },
  {
    name: "refused",
    query: "?engine=empty",
    reach: async (page) => {
      await pasteRelease(page);
      await page
        .getByText(/No production table/)
        .first()
        .waitFor();
    },
  },
  {
    name: "failed",
    query: "?engine=failing",
    reach: async (page) => {
      await pasteRelease(page);
      await page.getByRole("button", { name: "Retry" }).waitFor();
    },
  },
  { name: "release read", reach: read },
  { name: "table", reach: review },
  {
    name: "table with a figure shown in the source",
    reach: async (page) => {
      await review(page);
      await page.getByRole("gridcell", { name: "71,992" }).click();
      await page.getByRole("region", { name: "In the source" }).waitFor();
    },
  },
  {
    name: "a row being corrected",
    reach: async (page) => {
      await review(page);
      await page.getByRole("rowheader", { name: /Ore tonnes mined/ }).click();
      await page.getByRole("dialog").waitFor();
      await settled(page);
    },
  },
  {
    name: "corrections listed",
    reach: async (page) => {
      await review(page);
      await page
        .getByRole("columnheader", { name: /C2011-Q4/ })
        .press("Delete");
      await page.getByRole("button", { name: "1 correction" }).click();
    },
  },
  {
    name: "sentences",
    reach: async (page) => {
      await findings(page);
      await page.getByRole("tab", { name: /Sentences/ }).click();
    },
  },
  {
    name: "charts",
    reach: async (page) => {
      await findings(page);
      await page.getByRole("tab", { name: /Charts/ }).click();
    },
  },
  {
    name: "edited in the sheet",
    reach: async (page) => {
      await review(page);
      await page.getByRole("button", { name: "Import" }).click();
      await page
        .getByRole("button", { name: "Go to findings" })
        .first()
        .click();
      await page.evaluate(() =>
        (window as unknown as { edit: () => void }).edit(),
      );
      await page.getByRole("button", { name: "Check again" }).waitFor();
      await settled(page);
    },
  },
  { name: "several tables, unsure", query: "?engine=unsure", reach: review },
  {
    name: "imported",
    reach: async (page) => {
      await review(page);
      await page.getByRole("button", { name: "Import" }).click();
      await page
        .getByRole("button", { name: "Go to findings" })
        .first()
        .waitFor();
      await settled(page);
    },
  },
  {
    name: "findings with one open",
    reach: async (page) => {
      await findings(page);
      await page
        .getByRole("button", { name: /^Details of/ })
        .first()
        .click();
    },
  },
  {
    name: "findings with the filter open",
    reach: async (page) => {
      await findings(page);
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByRole("menuitemcheckbox", { name: "High" }).waitFor();
    },
  },
  { name: "no findings", query: "?engine=clean", reach: findings },
];

const themes: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
];

describeInBrowser("axe finds nothing", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startFakePane();
  });
  afterAll(async () => browser.close());

  describe.each(themes)("in the %s theme", (_theme, options) => {
    test.each(states)("$name", async ({ query, reach }) => {
      const page = await browser.open(query, options);
      await reach(page);
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
      await page.context().close();
    });
  });
});
