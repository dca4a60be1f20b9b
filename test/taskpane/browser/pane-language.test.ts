import { readFileSync } from "node:fs";
import { join } from "node:path";
import { english, type LabelKey } from "../../../src/taskpane/labels/english";
import { german } from "../../../src/taskpane/labels/german";
import {
  describeInBrowser,
  startFakePane,
  type PaneBrowser,
} from "../support/open-pane";
import { paneStates, shownIn } from "../support/pane-states";
import { textsOf } from "../support/pane-text";

jest.setTimeout(300_000);

const release = readFileSync(
  join(__dirname, "../../../assets/samples/bellekeno-q4-2011.txt"),
  "utf8",
);

/** What the release itself prints stays in its language: cells whole wherever they are named, prose in any piece. */
const printed = release
  .split(/[\t\n]/)
  .map((cell) => cell.trim())
  .filter((cell) => /[a-z]{2}/i.test(cell))
  .sort((one, other) => other.length - one.length);

function withoutPrint(said: string): string {
  const text = said.replace(/^“(.*)”$/, "$1");
  return release.includes(text)
    ? ""
    : printed.reduce((rest, cell) => rest.replaceAll(cell, "·"), text);
}

/** Labels of one word, which no list of small words would give away. */
const englishLabels = new Set(
  Object.entries(english)
    .filter(([key, label]) => label !== german[key as LabelKey])
    .map(([, label]) => label),
);

const ENGLISH =
  /\b(?:the|of|and|is|are|this|that|these|with|from|for|to|by|or|it|its|cannot|could|has|have|been|printed|figures?|which|their|your|read|under|says?|unit|row|column|sheet|page|line|table|sample|file|pasted)\b/i;

function isEnglish(text: string): boolean {
  return ENGLISH.test(text) || englishLabels.has(text);
}

describeInBrowser("in German", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await startFakePane();
  });
  afterAll(async () => browser.close());

  test.each(paneStates)("$name", async ({ query = "?", reach, ...size }) => {
    const { width = 350, height = 720 } = size;
    const page = await browser.open(`${query}&lang=de`, {
      viewport: { width, height },
    });
    page.setDefaultTimeout(12_000);
    await reach(page, shownIn(german));
    const texts = (await textsOf(page)).map(withoutPrint);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(isEnglish)).toEqual([]);
    await page.context().close();
  });
});
