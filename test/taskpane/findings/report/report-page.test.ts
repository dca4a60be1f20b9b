import type { Correction } from "../../../../src/core/production/correction";
import { reportPage } from "../../../../src/taskpane/findings/report/report-page";
import { noCorrections } from "../../../../src/taskpane/state/corrections";
import {
  currentRelease,
  initialState,
} from "../../../../src/taskpane/state/pane-state";
import { reducePane } from "../../../../src/taskpane/state/reduce-pane";
import {
  sampleDocument,
  sampleExamination,
} from "../../support/sample-examination";
import type { Words } from "../../../../src/taskpane/view/pane-wording";
import { englishWords, wordsIn } from "../../support/words-in";

function pageUnder(
  reading: readonly Correction[],
  words: Words = englishWords,
): string {
  const work = { id: 1, kind: "reading", subject: "" } as const;
  const state = [
    { type: "work-started", ...work } as const,
    {
      type: "release-examined",
      id: 1,
      document: sampleDocument,
      asRead: sampleExamination.tables,
      corrections: { ...noCorrections, reading },
      examination: sampleExamination,
    } as const,
  ].reduce(reducePane, initialState);
  const release = currentRelease(state);
  if (release === null) throw new Error("expected a release");
  return reportPage(release, "Reproducibility of <release>", words);
}

test("the report lists the findings as the pane does, the high ones first", () => {
  const severities = [
    ...pageUnder([]).matchAll(/<tr><td>(High|Medium|Low)<\/td>/g),
  ].map(([, severity]) => severity);
  expect(severities).toEqual(["High", "Medium", "Low"]);
});

test("sentences are explained in the language of the page", async () => {
  const page = pageUnder([], await wordsIn("de"));
  expect(page).toContain(
    "Mit den berechneten Zahlen (Silver (ounces), C2011-Q4: 581.470 oz gegenüber 500.703 oz ergibt +16,1\u00a0%) trifft es nicht zu.",
  );
  expect(page).not.toMatch(/Holds on|Not checkable/);
});

test("what is printed never becomes markup, and nothing is loaded or run", () => {
  const page = pageUnder([]);
  expect(page).toContain("Reproducibility of &lt;release&gt;");
  expect(page).not.toMatch(/<script|src=|href=|url\(/);
});

test("a report says what was corrected by hand, and nothing of it where nothing was", () => {
  expect(pageUnder([])).not.toContain("Corrected by the reader");
  const page = pageUnder([
    { kind: "skip-row", table: 0, row: 0 },
    { kind: "unit", table: 0, row: 1, unit: "kt" },
    {
      kind: "period",
      table: 0,
      column: 1,
      period: { kind: "half", year: 2011, index: 2 },
    },
  ]);
  for (const line of [
    "Ore tonnes mined: left out",
    "Ore tonnes processed: kt",
    "C2011-Q4: H2 2011",
  ])
    expect(page).toContain(`<li>${line}</li>`);
});
