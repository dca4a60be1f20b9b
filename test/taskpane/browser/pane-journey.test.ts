import type { Page } from "playwright-core";
import {
  describeInBrowser,
  paste,
  startFakePane,
  type PaneBrowser,
} from "../support/open-pane";

jest.setTimeout(300_000);

const release = "Silver (ounces)\t2,020,695\t608,093";

describeInBrowser("the pane in a browser", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startFakePane();
  });
  afterAll(async () => browser.close());

  const calls = (page: Page) =>
    page.evaluate(() => (window as unknown as { calls: string[] }).calls);

  const read = async (page: Page) => {
    await page.getByRole("textbox", { name: "Release text" }).focus();
    await paste(page, release);
    await page.getByRole("button", { name: "Review the table" }).waitFor();
  };

  const focusedText = (page: Page) =>
    page.evaluate(() => document.activeElement?.textContent ?? "");

  test("paste, import, findings: three actions with the mouse", async () => {
    const page = await browser.open();
    await read(page);
    await page
      .getByText(
        "C2011-Q4 production release · 1 table · 5 periods · 17 metrics",
      )
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Review the table" }).click();
    await page
      .getByText(/New sheets: .*Reported.*; \d+ figures, \d+ formulas/)
      .waitFor();
    await page.getByRole("button", { name: "Import" }).click();
    await page
      .getByText("Imported into Reported, Rebuilt, and Findings")
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Go to findings" }).first().click();
    await page.getByRole("heading", { name: "High · 1" }).waitFor();
    await page
      .getByRole("button", { name: /Silver \(ounces\), C2011-Q4.*Printed/ })
      .click();
    expect(await calls(page)).toEqual(
      expect.arrayContaining(["show findings", "show 14:1"]),
    );
  });

  test("a part that cannot be shown says so, and leaves the rest of the pane as it is", async () => {
    const page = await browser.open("?engine=unshowable");
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByText(/This cannot be shown/).waitFor();
    await page.getByRole("tab", { name: "Release" }).click();
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByText(/This cannot be shown/).waitFor();
    await page.evaluate(() => Object.assign(window, { mended: true }));
    await page.getByRole("button", { name: "Retry" }).click();
    await page.getByRole("grid").waitFor();
    await page.context().close();
  });

  test("the steps are one stop of the Tab key, along which arrows, Home and End walk", async () => {
    const page = await browser.open();
    const focused = () =>
      page.evaluate(() => document.activeElement?.id ?? "nothing");
    const chosen = () =>
      page.getByRole("tab", { selected: true }).getAttribute("id");
    await page.getByRole("tab", { name: "Release" }).focus();
    const walk = [];
    for (const key of [
      "ArrowRight",
      "End",
      "ArrowRight",
      "ArrowLeft",
      "Home",
    ]) {
      await page.keyboard.press(key);
      walk.push(await focused());
    }
    expect(walk).toEqual([
      "tab-table",
      "tab-settings",
      "tab-release",
      "tab-settings",
      "tab-release",
    ]);
    expect(await chosen()).toBe("tab-release");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await chosen()).toBe("tab-table");
    await page.keyboard.press("Tab");
    expect(await focused()).not.toMatch(/^tab-/);
    await page.context().close();
  });

  test("the pane behind a dialog that was left is there for screen readers again", async () => {
    const page = await browser.open();
    const button = page.getByRole("button", { name: "New production table" });
    await button.click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.waitForFunction(
      () => document.querySelector("main [aria-hidden=true] button") === null,
    );
    await page.waitForFunction(
      () => document.activeElement?.textContent === "New production table",
    );
    await page.context().close();
  });

  test("pasting leaves the focus in the box, and the box keeps the text", async () => {
    const page = await browser.open();
    await read(page);
    const box = page.getByRole("textbox", { name: "Release text" });
    expect(await box.inputValue()).toBe(release);
    expect(
      await box.evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });

  test("the whole way by keyboard, and the focus stays on the finding", async () => {
    const page = await browser.open();
    await tabUntil(page, () => document.activeElement?.tagName === "TEXTAREA");
    await paste(page, release);
    const review = page.getByRole("button", { name: "Review the table" });
    await review.waitFor();
    await tabTo(page, "Review the table");
    await page.keyboard.press("Enter");
    await page.getByRole("grid").waitFor();
    await tabTo(page, "Row");
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"])
      await page.keyboard.press(key);
    expect(await focusedText(page)).toBe("20,832");
    await page.keyboard.press("Enter");
    await page
      .getByRole("region", { name: "In the source" })
      .getByText("20,832")
      .waitFor();
    expect(await focusedText(page)).toBe("20,832");
    await tabTo(page, "Import");
    await page.keyboard.press("Enter");
    await page
      .getByText("Imported into Reported, Rebuilt, and Findings")
      .waitFor();
    expect(await focusedText(page)).toBe("Go to findings");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "High · 1" }).waitFor();
    expect(await focusedText(page)).toBe("Findings (3)");
    await tabTo(page, "Silver (ounces), C2011-Q4");
    await page.keyboard.press("Enter");
    expect(await focusedText(page)).toContain("Silver (ounces), C2011-Q4");
    await page.keyboard.press("ArrowDown");
    expect(await focusedText(page)).toContain("583");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await page.getByText("(2,305 × 683 + 1,808 × 577").waitFor();
    expect(await focusedText(page)).toContain("583");
    expect(await calls(page)).toEqual(
      expect.arrayContaining(["show 14:1", "show 12:0"]),
    );
  });

  test("a row and a column are corrected by keyboard, checked again, and the focus comes back", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("grid").waitFor();
    await tabTo(page, "Row");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Correct this row" });
    await dialog.waitFor();
    await dialog
      .getByRole("combobox", { name: "Measures" })
      .selectOption({ label: "waste mined" });
    await dialog.getByRole("combobox", { name: "Unit" }).selectOption("kt");
    await dialog.getByRole("button", { name: "Apply" }).press("Enter");
    await page.getByText("Waste mined · kt").waitFor();
    await page.getByText("Corrected", { exact: true }).waitFor();
    expect(await focusedText(page)).toContain("Waste mined · kt");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const column = page.getByRole("dialog", { name: "Correct this column" });
    await column.getByRole("combobox", { name: "Covers" }).selectOption("half");
    await column.getByRole("combobox", { name: "Which" }).selectOption("2");
    await column.getByRole("button", { name: "Apply" }).press("Enter");
    await page.getByText("H2 2011").waitFor();
  });

  test("rows and columns are left out by keyboard, listed, and taken back", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("grid").waitFor();
    await tabTo(page, "Row");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Delete");
    await page
      .getByRole("rowheader", { name: /Ore tonnes mined/ })
      .waitFor({ state: "detached" });
    expect(await focusedText(page)).toContain("Ore tonnes processed");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Delete");
    await page.getByText("2 corrections").first().waitFor();
    expect(await focusedText(page)).toContain("C2011-Q4");
    await page.keyboard.press("Control+z");
    await page.getByText("1 correction", { exact: true }).first().waitFor();
    await page
      .getByRole("columnheader", { name: /Total Calendar 2011/ })
      .waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Correct this row" });
    await dialog
      .getByRole("combobox", { name: "This row" })
      .selectOption({ label: "Names the columns" });
    expect(
      await dialog.getByRole("combobox", { name: "Measures" }).count(),
    ).toBe(0);
    await dialog.getByRole("button", { name: "Apply" }).press("Enter");
    await page.getByRole("button", { name: "2 corrections" }).click();
    await page
      .getByText("Ore tonnes processed: names the columns")
      .first()
      .waitFor();
    await page
      .getByRole("switch", { name: "Remember corrections on this machine" })
      .check();
    const kept = () =>
      page.evaluate(() => Object.values(localStorage).join("\n"));
    expect(await kept()).toMatch(/Ore tonnes mined.*skip-row/);
    await page
      .getByRole("button", {
        name: "Undo the correction of Ore tonnes mined",
      })
      .click();
    await page.getByRole("rowheader", { name: /Ore tonnes mined/ }).waitFor();
    expect(await kept()).not.toContain("skip-row");
    await page.getByRole("button", { name: "Undo all" }).click();
    await page
      .getByRole("rowheader", { name: /Ore tonnes processed/ })
      .waitFor();
    expect(await page.getByText(/\d corrections?$/).count()).toBe(0);
  });

  test("Escape leaves a correction without applying it", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("rowheader", { name: /Ore tonnes mined/ }).click();
    await page.getByRole("dialog", { name: "Correct this row" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByText("Corrected", { exact: true }).count()).toBe(0);
    expect(await focusedText(page)).toContain("Ore tonnes mined");
  });

  test("an edit in the sheet offers to check again, with the figures as they stand there", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("button", { name: "Import" }).click();
    await page.getByRole("button", { name: "Go to findings" }).first().click();
    await page.evaluate(() =>
      (window as unknown as { edit: () => void }).edit(),
    );
    await page
      .getByText("A figure was edited in the sheet since")
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Check again" }).click();
    await page
      .getByText("A figure was edited in the sheet since")
      .first()
      .waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Table" }).click();
    await page.getByRole("gridcell", { name: "71993" }).waitFor();
  });

  test("Check this table in the sheet reads the selected range", async () => {
    const page = await browser.open();
    await page.evaluate(() =>
      (window as unknown as { checkTable: () => void }).checkTable(),
    );
    await page.getByText("Sheet1!A1:B2").first().waitFor();
  });

  test("a finding says what is the suspect and what would tie", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("tab", { name: /Findings/ }).click();
    await page.getByText("this figure: 583 → 538 would tie").waitFor();
    const strip = await page
      .locator("svg[role=img]")
      .first()
      .getAttribute("aria-label");
    expect(strip).toBe(
      "Printed 608,093 oz; rebuilt between 581,288 and 581,652; the printed figure is above the rebuilt range.",
    );
  });

  test("a sentence that holds only on the printed figures stands over the figures", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("tab", { name: /Findings/ }).click();
    await page.getByRole("heading", { name: /^High/ }).waitFor();
    const headings = await page.getByRole("heading").allTextContents();
    expect(headings.slice(1, 3)).toEqual([
      "True as printed, false on the rebuilt figures\u00a0·\u00a01",
      "High\u00a0·\u00a01",
    ]);
    await page.getByText("“Silver production increased 21%”").waitFor();
    await page.getByRole("button", { name: "Show all 3 sentences" }).click();
    await page
      .getByRole("heading", { name: "Cannot be checked · 1" })
      .waitFor();
  });

  test("a search narrows the list, and finding nothing says so", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("tab", { name: /Findings/ }).click();
    const search = page.getByRole("searchbox", { name: "Search findings" });
    await search.fill("lead");
    await page
      .getByRole("heading", { name: "High · 1" })
      .waitFor({ state: "detached" });
    await search.fill("nothing at all");
    await page
      .getByText("No finding matches the search and the filter.")
      .waitFor();
  });

  test("a finding explained with a reason is written to the sheet", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("button", { name: "Import" }).click();
    await page.getByRole("button", { name: "Go to findings" }).first().click();
    await page
      .getByRole("button", { name: "Details of Silver (ounces), C2011-Q4" })
      .click();
    await page
      .getByRole("combobox", { name: "State" })
      .selectOption("Explained");
    await page
      .getByRole("textbox", { name: "Reason" })
      .fill("doré inventory, note 3");
    await page.keyboard.press("Enter");
    await page.getByText("Explained: doré inventory, note 3").waitFor();
    expect(await calls(page)).toContainEqual(
      expect.stringMatching(
        /^note .*contained-metal 0 14 1.* Explained doré inventory, note 3$/,
      ),
    );
  });

  test("a clean release says how many relations tie and why some cannot be checked", async () => {
    const page = await browser.open("?engine=clean");
    await read(page);
    await page.getByRole("tab", { name: /Findings/ }).click();
    await page
      .getByText("Every figure that could be rebuilt agrees with the print.")
      .waitFor();
    await page.getByText("57 relations tie, 3 cannot be checked").waitFor();
    await page.getByRole("button", { name: "Cannot be checked · 3" }).click();
    await page.getByText(/^2 × .*are not printed together/).waitFor();
  });

  test("a text without a table is refused with what to do, and nothing else changes", async () => {
    const page = await browser.open("?engine=empty");
    await page.getByRole("textbox", { name: "Release text" }).focus();
    await paste(page, release);
    await page
      .getByText(
        /No production table was found in Pasted text\. Paste the part/,
      )
      .first()
      .waitFor();
    expect(
      await page.getByRole("button", { name: "Review the table" }).count(),
    ).toBe(0);
  });

  test("a failure is shown with Retry, and retrying goes on", async () => {
    const page = await browser.open("?engine=failing");
    await page.getByRole("textbox", { name: "Release text" }).focus();
    await paste(page, release);
    await page
      .getByText(/did not finish\. Something went wrong/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Copy details" }).waitFor();
    await page.getByRole("button", { name: "Retry" }).click();
    await page.getByRole("button", { name: "Review the table" }).waitFor();
  });

  test("long work can be cancelled", async () => {
    const page = await browser.open("?engine=slow");
    await page.getByRole("textbox", { name: "Release text" }).focus();
    await paste(page, release);
    await page
      .getByRole("status")
      .getByText("Reading the pasted text")
      .waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page
      .getByText("Reading the pasted text")
      .waitFor({ state: "detached" });
  });

  test("a long document counts its pages, and is not announced at each", async () => {
    const page = await browser.open("?engine=pages");
    await page.getByRole("textbox", { name: "Release text" }).focus();
    await paste(page, release);
    await page.getByRole("status").waitFor();
    const reach = (done: number) =>
      page.evaluate(
        (at) =>
          (window as unknown as { progress: (now: object) => void }).progress({
            done: at,
            total: 150,
          }),
        done,
      );
    await listen(page);
    await reach(30);
    await page.getByText("Page 30 of 150").last().waitFor();
    const bar = page.getByRole("progressbar", {
      name: "Reading the pasted text",
    });
    expect(await bar.getAttribute("aria-valuenow")).toBe("30");
    for (const done of [36, 76, 77, 149]) await reach(done);
    await page.getByText("Page 149 of 150").waitFor();
    const spoken = await announced(page);
    expect(spoken.filter((words) => words.startsWith("Page"))).toEqual([
      "Page 76 of 150",
      "Page 149 of 150",
    ]);
    await page.getByRole("button", { name: "Cancel" }).click();
    await bar.waitFor({ state: "detached" });
  });

  test("a protected workbook is named, and the import can be tried again", async () => {
    const page = await browser.open("?excel=protected");
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("button", { name: "Import" }).click();
    await page
      .getByText(/structure is protected, so no sheet can be added/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Retry" }).waitFor();
  });

  test("an import can be removed again", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("button", { name: "Import" }).click();
    await page
      .getByRole("button", { name: "Remove this import" })
      .first()
      .click();
    await page.getByRole("button", { name: "Import", exact: true }).waitFor();
    expect(await calls(page)).toContain("remove");
    expect(await focusedText(page)).toBe("Import");
  });

  test("Alt and the arrows walk from one finding's cell to the next", async () => {
    const page = await browser.open();
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("button", { name: "Import" }).click();
    await page.getByRole("button", { name: "Go to findings" }).first().click();
    await page.getByText(/next and previous finding/).waitFor();
    const shown = async () =>
      (await calls(page)).filter((call) => /^show \d/.test(call));
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"])
      await page.keyboard.press(`Alt+${key}`);
    const [first, second, third] = await shown();
    expect(second).not.toBe(first);
    expect(third).toBe(first);
    await page.context().close();
  });

  test("an earlier import in the workbook is offered, shown and removed", async () => {
    const page = await browser.open("?excel=earlier");
    const earlier = page.getByRole("region", {
      name: "Imports in this workbook",
    });
    await earlier.getByText("Reported, Rebuilt, and Findings").waitFor();
    await earlier.getByRole("button", { name: "Go to findings" }).click();
    await earlier.getByRole("button", { name: "Remove this import" }).click();
    await earlier.waitFor({ state: "detached" });
    expect(await calls(page)).toEqual(["show findings", "remove"]);
    expect(await focusedText(page)).toBe("Release");
  });

  test("a new production table is filled in by keyboard, written and removed again", async () => {
    const page = await browser.open();
    await tabTo(page, "New production table");
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: "New production table" });
    await form.waitFor();
    await form.getByRole("textbox", { name: "Mine" }).fill("Aurora");
    await form.getByRole("checkbox", { name: "copper" }).first().press("Space");
    const concentrates = form.getByRole("group", { name: "Concentrates" });
    expect(
      await concentrates.getByRole("checkbox", { checked: true }).count(),
    ).toBe(3);
    await form.getByRole("textbox", { name: "Year" }).fill("12");
    await form.getByText(/^A year such as/).waitFor();
    await page.keyboard.press("Enter");
    expect(await calls(page)).toEqual([]);
    await form.getByRole("textbox", { name: "Year" }).fill("2012");
    await page.keyboard.press("Enter");
    await page
      .getByText(/^Added Reported, Rebuilt, and Findings\. Type the figures/)
      .first()
      .waitFor();
    expect(await calls(page)).toEqual(["write 5", "show 0:0"]);
    expect(await focusedText(page)).toContain("New production table");
    await page.getByRole("button", { name: "Remove these sheets" }).click();
    await page
      .getByRole("region", { name: "Imports in this workbook" })
      .waitFor({ state: "detached" });
    expect(await calls(page)).toContain("remove");
  });

  test("formulas are written with worksheet functions where the user prefers them, and it is remembered", async () => {
    const page = await browser.open();
    await page.getByRole("tab", { name: "Settings" }).click();
    await page.getByRole("radio", { name: /Worksheet functions/ }).check();
    await page.reload();
    await page.getByRole("tab", { name: "Settings" }).click();
    await page
      .getByRole("radio", { name: /Worksheet functions/, checked: true })
      .waitFor();
  });

  test("repairing formulas says what came of it", async () => {
    const page = await browser.open();
    await page.getByRole("tab", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Repair formulas" }).click();
    await page
      .getByText("3 formulas were entered again and compute.")
      .first()
      .waitFor();
    const left = await browser.open("?excel=unloaded");
    await left.getByRole("tab", { name: "Settings" }).click();
    await left.getByRole("button", { name: "Repair formulas" }).click();
    await left
      .getByText(/^2 still show #NAME\?: Assay’s functions are not loaded/)
      .first()
      .waitFor();
  });

  test("outside Excel reading works, and the sheets are saved as a file", async () => {
    const page = await browser.open("?excel=none");
    await page
      .getByText(/This page is open outside Excel/)
      .first()
      .waitFor();
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByText(/The file holds Reported/).waitFor();
    expect(await page.getByRole("button", { name: "Import" }).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Pasted text.xlsx");
  });
});

/** Keeps what is announced from here on, by either way a browser has for it. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const keep = (words: string) => heard.push(words);
    Object.assign(document, { ariaNotify: keep });
    new MutationObserver((changes) =>
      changes.forEach(({ target }) => keep(target.textContent ?? "")),
    ).observe(
      document.querySelector("[aria-live=assertive]") ?? document.body,
      { childList: true, subtree: true },
    );
  });
}

const announced = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** Presses Tab until what has the focus holds a text. */
async function tabTo(page: Page, text: string): Promise<void> {
  await tabUntil(
    page,
    (wanted) => document.activeElement?.textContent?.includes(wanted) === true,
    text,
  );
}

async function tabUntil(
  page: Page,
  isThere: (wanted: string) => boolean,
  wanted = "",
): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(isThere, wanted)) return;
  }
  throw new Error(
    `expected Tab to reach ${wanted} within 40 presses, got past it`,
  );
}
