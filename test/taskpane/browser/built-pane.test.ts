import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { gzipSync } from "node:zlib";
import {
  builtFolder,
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

describeInBrowser("the built pane in a plain browser tab", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startBuiltPane();
  });
  afterAll(async () => browser.close());

  const box = { name: "Release text" };

  test("the sample release is read and its eight findings are listed", async () => {
    const page = await browser.open();
    await page.getByRole("button", { name: "Try the sample release" }).click();
    await page
      .getByText(/production release · 1 table · 5 periods · 17 metrics/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "8 findings" }).click();
    await page
      .getByRole("heading", {
        name: /^True as printed, false on the rebuilt figures/,
      })
      .waitFor();
    await page.getByText(/583 → 538 would tie/).waitFor();
    await page.context().close();
  });

  test("pasted plain text gives what the sample gives", async () => {
    const page = await browser.open();
    await page.getByRole("textbox", box).focus();
    await paste(page, sample);
    await page.getByRole("button", { name: "8 findings" }).waitFor();
    await page.context().close();
  });

  test("pasted rich text is read by its table", async () => {
    const page = await browser.open();
    const rows = sample
      .split("\n")
      .filter((line) => line.includes("\t"))
      .map(
        (line) =>
          `<tr>${line
            .split("\t")
            .map((cell) => `<td>${cell}</td>`)
            .join("")}</tr>`,
      );
    await page.getByRole("textbox", box).focus();
    await paste(
      page,
      "flattened",
      `<p>Production</p><table>${rows.join("")}</table>`,
    );
    await page
      .getByText(/1 table · 5 periods · 17 metrics/)
      .first()
      .waitFor();
    await page.context().close();
  });

  test("a figure is shown in its own line of the source", async () => {
    const page = await browser.open();
    await page.getByRole("button", { name: "Try the sample release" }).click();
    await page.getByRole("button", { name: "Review the table" }).click();
    await page.getByRole("gridcell", { name: "608,093" }).click();
    const source = page.getByRole("region", { name: "In the source" });
    expect(await source.locator("mark").textContent()).toBe("608,093");
    expect(await source.textContent()).toContain("2,020,695");
    await page.context().close();
  });

  test("the sheets are saved as a workbook that Excel can open", async () => {
    const page = await browser.open();
    await page.getByRole("button", { name: "Try the sample release" }).click();
    await page.getByRole("button", { name: "Review the table" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("bellekeno-q4-2011.xlsx");
    const parts = unzipSync(readFileSync(await download.path()));
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    for (const sheet of ["Reported", "Rebuilt", "Findings", "Claims"])
      expect(workbook).toContain(`name="${sheet}"`);
    const texts = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
    expect(texts).toContain("January 23, 2012");
    await page.context().close();
  });

  test.each([
    ["release.txt", Buffer.alloc(0), /This file is empty/],
    [
      "release.txt",
      Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3]),
      /neither text, HTML, CSV, PDF nor/,
    ],
    [
      "letter.txt",
      Buffer.from("Dear shareholder, it was a good year."),
      /No production table|no table/i,
    ],
    ["release.pdf", Buffer.from("%PDF-1.7 that ends early"), /PDF/],
  ])(
    "%s that cannot be read is refused with what to do",
    async (name, buffer, sentence) => {
      const page = await browser.open();
      await page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "", buffer });
      await page.getByText(sentence).first().waitFor();
      expect(
        await page.getByRole("button", { name: "Review the table" }).count(),
      ).toBe(0);
      await page.context().close();
    },
  );

  test("several files are read one after the other, and each can be chosen", async () => {
    const page = await browser.open();
    await page.locator("input[type=file]").setInputFiles([
      {
        name: "first.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(sample),
      },
      {
        name: "second.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(sample),
      },
    ]);
    await page.getByRole("radio", { name: /^second\.txt/ }).waitFor();
    await page.getByRole("radio", { name: /^first\.txt/ }).check();
    await page.getByText("first.txt", { exact: true }).waitFor();
    await page.context().close();
  });

  test("the first-run hint is dismissed for good", async () => {
    const page = await browser.open();
    await page.getByText("How it works").waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.reload();
    await page.getByRole("tab").first().waitFor();
    expect(await page.getByText("How it works").count()).toBe(0);
    await page.context().close();
  });

  test("the labels follow the display language", async () => {
    const page = await browser.open("", { locale: "de-DE" });
    await page.getByRole("tab", { name: "Meldung" }).waitFor();
    await page
      .getByRole("button", { name: "Mit der Beispielmeldung versuchen" })
      .click();
    await page.getByRole("tab", { name: "Befunde (8)" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de-DE");
    await page.context().close();
  });

  test("the first load is at most 200 KB of gzipped script", () => {
    const html = readFileSync(path.join(builtFolder, "taskpane.html"), "utf8");
    const scripts = [...html.matchAll(/<script[^>]*? src="?([^"\s>]+)/g)]
      .map(([, file = ""]) => file)
      .filter((file) => !file.startsWith("https:"));
    const size = scripts
      .map(
        (file) =>
          gzipSync(readFileSync(path.join(builtFolder, file)), { level: 9 })
            .length,
      )
      .reduce((total, bytes) => total + bytes, 0);
    expect(scripts).not.toEqual([]);
    expect(size).toBeLessThanOrEqual(200 * 1024);
  });
});
