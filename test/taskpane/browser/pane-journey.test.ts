import type { Page } from "playwright-core";
import {
  describeInBrowser,
  paste,
  startFakePane,
  type PaneBrowser,
} from "../support/open-pane";

jest.setTimeout(120_000);

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
      "Printed 608,093; rebuilt between 581,288 and 581,652; the printed figure is above the rebuilt range.",
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
    await page.getByText("2 × the tailings grade is not printed").waitFor();
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
      .getByText(/did not finish\. The file ended early\./)
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

  test("a protected workbook is named, and the import can be tried again", async () => {
    const page = await browser.open("?excel=protected");
    await read(page);
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("button", { name: "Import" }).click();
    await page
      .getByText(/The workbook is protected, so nothing was written\./)
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
