import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import type { LabelKey, Labels } from "../../../src/taskpane/labels/english";
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
  readonly reach: Reach;
}

/** What a label of the pane shows, whatever fills its places. */
type Shown = (key: LabelKey) => RegExp;

type Reach = (page: Page, shown: Shown) => Promise<void>;

/** What the labels of a language show. */
export function shownIn(labels: Labels): Shown {
  return (key) => {
    const label = labels[key];
    const forms = typeof label === "string" ? [label] : Object.values(label);
    return new RegExp(`(?:${forms.map(pattern).join("|")})`);
  };
}

/** A label as a pattern: anything in its places, any blank for its blanks. */
function pattern(label: string): string {
  return label
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/\{\w+\}/g, ".+")
    .replace(/\s/g, "\\s");
}

const click = (page: Page, role: "button" | "tab", name: RegExp) =>
  page
    .getByRole(role, { name: new RegExp(`^${name.source}`) })
    .first()
    .click();

const pasteRelease: Reach = async (page, shown) => {
  await page.getByRole("textbox", { name: shown("release.paste") }).focus();
  await paste(page, "Silver (ounces)\t608,093");
};

const read: Reach = async (page, shown) => {
  await pasteRelease(page, shown);
  await page
    .getByRole("button", { name: shown("release.reviewTable") })
    .waitFor();
};

const readSample: Reach = async (page, shown) => {
  await click(page, "button", shown("release.sample"));
  await page
    .getByRole("button", { name: shown("release.reviewTable") })
    .waitFor();
};

const review: Reach = async (page, shown) => {
  await read(page, shown);
  await click(page, "button", shown("release.reviewTable"));
  await page.getByRole("grid").waitFor();
};

const reviewSample: Reach = async (page, shown) => {
  await readSample(page, shown);
  await click(page, "button", shown("release.reviewTable"));
  await page.getByText(shown("import.outline")).waitFor();
};

const importSample: Reach = async (page, shown) => {
  await reviewSample(page, shown);
  await click(page, "button", shown("import.button"));
  await page.getByRole("button", { name: shown("import.remove") }).waitFor();
};

const findings: Reach = async (page, shown) => {
  await read(page, shown);
  await click(page, "tab", shown("tab.findings"));
  await page.getByText(shown("findings.tie")).waitFor();
};

const findingsOfSample: Reach = async (page, shown) => {
  await readSample(page, shown);
  await click(page, "tab", shown("tab.findings"));
  await page.getByText(shown("findings.tie")).waitFor();
};

const firstFinding = (page: Page) => page.locator("[data-finding]").first();

const openFirst = (page: Page) => firstFinding(page).press("ArrowRight");

const saveReport: Reach = async (page, shown) => {
  await findingsOfSample(page, shown);
  await click(page, "button", shown("findings.more"));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: shown("findings.saveReport") }).click(),
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
    reach: (page, shown) => click(page, "button", shown("notice.dismiss")),
  },
  { name: "outside Excel", query: "?excel=none", reach: async () => undefined },
  {
    name: "earlier imports",
    query: "?excel=earlier",
    reach: async (page, shown) => {
      await page
        .getByRole("heading", { name: shown("earlier.title") })
        .waitFor();
    },
  },
  {
    name: "new table being chosen",
    reach: async (page, shown) => {
      await click(page, "button", shown("template.button"));
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "working",
    query: "?engine=slow",
    reach: async (page, shown) => {
      await pasteRelease(page, shown);
      await page.getByRole("button", { name: shown("work.cancel") }).waitFor();
    },
  },
  {
    name: "pages being counted",
    query: "?engine=pages",
    reach: async (page, shown) => {
      await pasteRelease(page, shown);
      await page.getByRole("button", { name: shown("work.cancel") }).waitFor();
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
    reach: async (page, shown) => {
      await pasteRelease(page, shown);
      await page.getByText(shown("notice.noTable")).first().waitFor();
    },
  },
  {
    name: "failed",
    isKept: "everywhere",
    query: "?engine=failing",
    reach: async (page, shown) => {
      await pasteRelease(page, shown);
      await page.getByRole("button", { name: shown("notice.retry") }).waitFor();
    },
  },
  {
    name: "not to be shown",
    query: "?engine=unshowable",
    reach: async (page, shown) => {
      await pasteRelease(page, shown);
      await page
        .getByRole("button", { name: shown("release.reviewTable") })
        .click();
      await page.getByText(shown("failure.shown")).waitFor();
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
    reach: async (page, shown) => {
      await reviewSample(page, shown);
      await page.getByRole("gridcell", { name: "608,093" }).press("Enter");
      await page.getByRole("region", { name: shown("table.source") }).waitFor();
    },
  },
  {
    name: "figure on its page",
    isKept: "everywhere",
    query: real,
    reach: async (page, shown) => {
      await page.locator("input[type=file]").setInputFiles(samplePdf());
      await click(page, "button", shown("release.reviewTable"));
      await page.getByText(shown("import.outline")).waitFor();
      await page.getByRole("gridcell", { name: "608,093" }).press("Enter");
      await page.locator("[aria-busy=false] canvas").waitFor();
    },
  },
  {
    name: "row being corrected",
    isKept: "everywhere",
    query: real,
    reach: async (page, shown) => {
      await reviewSample(page, shown);
      await page.getByRole("rowheader", { name: /Ore tonnes mined/ }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "column being corrected",
    query: real,
    reach: async (page, shown) => {
      await reviewSample(page, shown);
      await page.getByRole("columnheader", { name: /C2011-Q4/ }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "imported", query: real, reach: importSample },
  {
    name: "corrections listed",
    query: real,
    reach: async (page, shown) => {
      await reviewSample(page, shown);
      await page
        .getByRole("columnheader", { name: /C2011-Q4/ })
        .press("Delete");
      await click(page, "button", shown("corrections.count"));
    },
  },
  {
    name: "import refused by Excel",
    query: "?excel=protected",
    reach: async (page, shown) => {
      await review(page, shown);
      await click(page, "button", shown("import.button"));
      await page.getByRole("button", { name: shown("notice.retry") }).waitFor();
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
    reach: async (page, shown) => {
      await findingsOfSample(page, shown);
      await openFirst(page);
    },
  },
  {
    name: "finding explained",
    query: real,
    reach: async (page, shown) => {
      await findingsOfSample(page, shown);
      await openFirst(page);
      const state = page.getByRole("combobox", {
        name: shown("findings.state"),
      });
      await state.selectOption("Explained");
      await page
        .getByRole("textbox", { name: shown("findings.reason") })
        .fill("note 3");
      await page.keyboard.press("Enter");
      await page.getByText(/: note 3$/).waitFor();
    },
  },
  {
    name: "filter open",
    isKept: "everywhere",
    reach: async (page, shown) => {
      await findings(page, shown);
      await click(page, "button", shown("findings.filter"));
      await page
        .getByRole("menuitemcheckbox", { name: shown("findings.high") })
        .waitFor();
    },
  },
  {
    name: "search without a hit",
    reach: async (page, shown) => {
      await findings(page, shown);
      const box = { name: shown("findings.search") };
      await page.getByRole("searchbox", box).fill("nothing at all");
      await page.getByText(shown("findings.noMatch")).waitFor();
    },
  },
  { name: "no findings", query: "?engine=clean", reach: findings },
  {
    name: "edited in the sheet",
    isKept: "everywhere",
    reach: async (page, shown) => {
      await review(page, shown);
      await click(page, "button", shown("import.button"));
      await click(page, "button", shown("import.goToFindings"));
      await page.evaluate(() =>
        (window as unknown as { edit: () => void }).edit(),
      );
      await page
        .getByRole("button", { name: shown("stale.recheck") })
        .waitFor();
    },
  },
  {
    name: "sentences",
    query: real,
    height: 860,
    reach: async (page, shown) => {
      await findingsOfSample(page, shown);
      await click(page, "tab", shown("claims.title"));
      await page.getByText(shown("claims.true")).first().waitFor();
    },
  },
  {
    name: "charts",
    isKept: "everywhere",
    query: real,
    height: 860,
    reach: async (page, shown) => {
      await findingsOfSample(page, shown);
      await click(page, "tab", shown("charts.title"));
      await page.getByRole("img").first().waitFor();
    },
  },
  {
    name: "settings",
    isKept: "everywhere",
    height: 1100,
    reach: async (page, shown) => {
      await click(page, "tab", shown("tab.settings"));
      await page
        .getByRole("heading", { name: shown("settings.thresholds") })
        .waitFor();
    },
  },
  {
    name: "formulas repaired",
    reach: async (page, shown) => {
      await click(page, "tab", shown("tab.settings"));
      await click(page, "button", shown("repair.button"));
      await page.getByText(shown("repair.done")).first().waitFor();
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
