import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { paste } from "./open-pane";
import { samplePdf } from "./pdf-release";

/** A state of the pane, and how a user gets there from its opening. */
export interface PaneState {
  readonly name: string;
  /** The fakes it needs; see fake-pane.tsx. */
  readonly query?: string;
  /** The pane's height in pixels, where a look at more than a screen is worth it. */
  readonly height?: number;
  readonly width?: number;
  /** Whether its looks are kept in every theme and zoomed, not in the light one alone. */
  readonly isKept?: "everywhere";
  readonly reach: (page: Page) => Promise<void>;
}

const click = (page: Page, role: "button" | "tab", name: string | RegExp) =>
  page.getByRole(role, { name }).first().click();

const pasteRelease = async (page: Page) => {
  await page.getByRole("textbox", { name: "Release text" }).focus();
  await paste(page, "Silver (ounces)\t608,093");
};

const read = async (page: Page) => {
  await pasteRelease(page);
  await page.getByRole("button", { name: "Review the table" }).waitFor();
};

const readSample = async (page: Page) => {
  await click(page, "button", "Try the sample release");
  await page.getByRole("button", { name: "Review the table" }).waitFor();
};

const review = async (page: Page) => {
  await read(page);
  await click(page, "button", "Review the table");
  await page.getByRole("grid").waitFor();
};

const reviewSample = async (page: Page) => {
  await readSample(page);
  await click(page, "button", "Review the table");
  await page.getByText(/\d formulas/).waitFor();
};

const importSample = async (page: Page) => {
  await reviewSample(page);
  await click(page, "button", /^Import/);
  await page.getByRole("button", { name: "Remove this import" }).waitFor();
};

const findings = async (page: Page) => {
  await read(page);
  await click(page, "tab", /Findings/);
  await page.getByText(/relations tie/).waitFor();
};

const findingsOfSample = async (page: Page) => {
  await readSample(page);
  await click(page, "tab", /Findings/);
  await page.getByText(/relations tie/).waitFor();
};

const firstFinding = (page: Page) => page.locator("[data-finding]").first();

const openFirst = (page: Page) => firstFinding(page).press("ArrowRight");

const saveReport = async (page: Page) => {
  await findingsOfSample(page);
  await click(page, "button", "Copy or report");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Save a report page" }).click(),
  ]);
  await page.setContent(await readFile(await download.path(), "utf8"));
};

const real = "?engine=real";

/** Every state that the pane can be in, in the order that a user meets them. */
export const paneStates: readonly PaneState[] = [
  {
    name: "nothing read yet",
    isKept: "everywhere",
    reach: async () => undefined,
  },
  {
    name: "hint dismissed",
    reach: (page) => click(page, "button", "Dismiss"),
  },
  { name: "outside Excel", query: "?excel=none", reach: async () => undefined },
  {
    name: "earlier imports",
    query: "?excel=earlier",
    reach: async (page) => {
      await page
        .getByRole("heading", { name: "Imports in this workbook" })
        .waitFor();
    },
  },
  {
    name: "new table being chosen",
    reach: async (page) => {
      await click(page, "button", "New production table");
      await page.getByRole("dialog").waitFor();
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
    isKept: "everywhere",
    query: "?engine=failing",
    reach: async (page) => {
      await pasteRelease(page);
      await page.getByRole("button", { name: "Retry" }).waitFor();
    },
  },
  {
    name: "not to be shown",
    query: "?engine=unshowable",
    reach: async (page) => {
      await pasteRelease(page);
      await page.getByRole("button", { name: "Review the table" }).click();
      await page.getByText(/cannot be shown/).waitFor();
    },
  },
  { name: "release read", query: real, reach: readSample },
  { name: "table", isKept: "everywhere", query: real, reach: reviewSample },
  {
    name: "table, several and unsure",
    isKept: "everywhere",
    query: "?engine=unsure",
    reach: review,
  },
  {
    name: "figure in the text",
    query: real,
    reach: async (page) => {
      await reviewSample(page);
      await page.getByRole("gridcell", { name: "608,093" }).press("Enter");
      await page.getByRole("region", { name: "In the source" }).waitFor();
    },
  },
  {
    name: "figure on its page",
    isKept: "everywhere",
    query: real,
    reach: async (page) => {
      await page.locator("input[type=file]").setInputFiles(samplePdf());
      await click(page, "button", "Review the table");
      await page.getByText(/\d formulas/).waitFor();
      await page.getByRole("gridcell", { name: "608,093" }).press("Enter");
      await page.locator("[aria-busy=false] canvas").waitFor();
    },
  },
  {
    name: "row being corrected",
    isKept: "everywhere",
    query: real,
    reach: async (page) => {
      await reviewSample(page);
      await page.getByRole("rowheader", { name: /Ore tonnes mined/ }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "column being corrected",
    query: real,
    reach: async (page) => {
      await reviewSample(page);
      await page.getByRole("columnheader", { name: /C2011-Q4/ }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "imported", query: real, reach: importSample },
  {
    name: "corrections listed",
    query: real,
    reach: async (page) => {
      await reviewSample(page);
      await page
        .getByRole("columnheader", { name: /C2011-Q4/ })
        .press("Delete");
      await click(page, "button", "1 correction");
    },
  },
  {
    name: "import refused by Excel",
    query: "?excel=protected",
    reach: async (page) => {
      await review(page);
      await click(page, "button", /^Import/);
      await page.getByRole("button", { name: "Retry" }).waitFor();
    },
  },
  {
    name: "findings",
    isKept: "everywhere",
    query: real,
    height: 860,
    reach: findingsOfSample,
  },
  {
    name: "finding open",
    isKept: "everywhere",
    query: real,
    height: 1100,
    reach: async (page) => {
      await findingsOfSample(page);
      await openFirst(page);
    },
  },
  {
    name: "finding explained",
    reach: async (page) => {
      await findings(page);
      await openFirst(page);
      const state = page.getByRole("combobox", { name: "State" });
      await state.selectOption("Explained");
      await page.getByRole("textbox", { name: "Reason" }).fill("note 3");
      await page.keyboard.press("Enter");
      await page.getByText("Explained: note 3").waitFor();
    },
  },
  {
    name: "filter open",
    isKept: "everywhere",
    reach: async (page) => {
      await findings(page);
      await click(page, "button", "Filter");
      await page.getByRole("menuitemcheckbox", { name: "High" }).waitFor();
    },
  },
  {
    name: "search without a hit",
    reach: async (page) => {
      await findings(page);
      const box = { name: "Search findings" };
      await page.getByRole("searchbox", box).fill("nothing at all");
      await page.getByText(/No finding matches/).waitFor();
    },
  },
  { name: "no findings", query: "?engine=clean", reach: findings },
  {
    name: "edited in the sheet",
    isKept: "everywhere",
    reach: async (page) => {
      await review(page);
      await click(page, "button", /^Import/);
      await click(page, "button", "Go to findings");
      await page.evaluate(() =>
        (window as unknown as { edit: () => void }).edit(),
      );
      await page.getByRole("button", { name: "Check again" }).waitFor();
    },
  },
  {
    name: "sentences",
    query: real,
    height: 860,
    reach: async (page) => {
      await findingsOfSample(page);
      await click(page, "tab", /Sentences/);
      await page.getByText("Borne out", { exact: false }).first().waitFor();
    },
  },
  {
    name: "charts",
    isKept: "everywhere",
    query: real,
    height: 860,
    reach: async (page) => {
      await findingsOfSample(page);
      await click(page, "tab", /Charts/);
      await page.getByRole("img").first().waitFor();
    },
  },
  {
    name: "settings",
    isKept: "everywhere",
    height: 1100,
    reach: async (page) => {
      await click(page, "tab", "Settings");
      await page.getByRole("heading", { name: "Thresholds" }).waitFor();
    },
  },
  {
    name: "formulas repaired",
    reach: async (page) => {
      await click(page, "tab", "Settings");
      await click(page, "button", "Repair formulas");
      await page
        .getByText(/were entered again/)
        .first()
        .waitFor();
    },
  },
  {
    name: "report page",
    query: real,
    width: 900,
    height: 700,
    reach: saveReport,
  },
];
