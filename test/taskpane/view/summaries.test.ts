import type { Words } from "../../../src/taskpane/view/pane-wording";
import { englishWords, wordsIn } from "../support/words-in";
import type { ClaimVerdict } from "../../../src/core/claim/claim";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import { groupClaims } from "../../../src/taskpane/view/finding/claim-items";
import { countReasons } from "../../../src/taskpane/view/finding/count-reasons";
import {
  metricId,
  metricParts,
  placesOf,
  quantities,
} from "../../../src/taskpane/view/table/metric-words";
import { outlinePlan } from "../../../src/taskpane/view/table/outline-plan";
import { previewLines } from "../../../src/taskpane/view/table/preview-rows";
import { refusalOf } from "../../../src/taskpane/view/refusal";
import { summariseRelease } from "../../../src/taskpane/view/summarise-release";
import {
  sampleDocument,
  sampleExamination,
} from "../support/sample-examination";

const [table] = sampleExamination.tables;
if (table === undefined) throw new Error("expected a table in the sample");

test("the summary names the newest, shortest period and counts what was read", () => {
  expect(summariseRelease(sampleExamination)).toMatchObject({
    period: { label: "C2011-Q4" },
    tables: 1,
    periods: 5,
    metrics: 17,
    toConfirm: 0,
  });
});

test("a unit that is not known is counted as a reading to confirm", () => {
  const rows = table.rows.map((row, index) =>
    index === 0 ? { ...row, unit: null } : row,
  );
  const examination = { ...sampleExamination, tables: [{ ...table, rows }] };
  expect(summariseRelease(examination).toConfirm).toBe(1);
});

test("the preview has its headings between its rows, once each", () => {
  const headings = previewLines(table).flatMap((line) =>
    line.kind === "heading" ? [line.words] : [],
  );
  expect(headings).toEqual([...new Set(headings)]);
  expect(headings).toContain(
    "Concentrate production › Zinc concentrate › Concentrate grade",
  );
  expect(previewLines(table).filter(({ kind }) => kind === "row")).toHaveLength(
    17,
  );
});

describe("refusal", () => {
  const nothing = { ...sampleExamination, tables: [] };

  test("a release with a table is not refused, whatever else was remarked", () => {
    expect(refusalOf(sampleDocument, sampleExamination)).toBeNull();
  });

  test("the reader's own sentence comes first", () => {
    const warnings = [
      {
        code: "scanned",
        message: "This PDF has no text; paste the text instead.",
      },
    ];
    expect(refusalOf({ ...sampleDocument, warnings }, nothing)).toEqual({
      kind: "said",
      warning: warnings[0],
    });
  });

  test("an empty text and a text without a table are told apart", () => {
    expect(refusalOf({ ...sampleDocument, text: " \n" }, nothing)).toEqual({
      kind: "empty",
    });
    expect(refusalOf(sampleDocument, nothing)).toEqual({ kind: "no-table" });
  });
});

test("sentences that hold only on the printed figures come first", () => {
  const claim = (
    verdict: ClaimVerdict["verdict"],
    rebuiltVerdict: ClaimVerdict["rebuiltVerdict"],
  ) => ({
    ...sampleExamination.claims[0],
    verdict,
    rebuiltVerdict,
  });
  const claims = [
    claim("true", null),
    claim("false", "true"),
    claim("true", "false"),
  ] as ClaimVerdict[];
  expect(groupClaims(claims).map(({ id }) => id)).toEqual([
    "flipped",
    "false",
    "true",
  ]);
});

test("reasons are counted in the language of the pane, the commonest first", async () => {
  const reasons = (words: Words) =>
    countReasons(sampleExamination.uncheckable, words);
  expect(reasons(englishWords)).toEqual(
    [0, 2].map((at) => ({
      reason: sampleExamination.uncheckable[at]?.reason,
      count: at === 0 ? 2 : 1,
    })),
  );
  expect(reasons(await wordsIn("de"))[1]?.reason).toBe(
    "Die Rate folgt aus keiner der üblichen Tageszählungen; vielleicht zählt das Werk Betriebstage, die nicht gedruckt sind.",
  );
});

test.each([
  [
    "concentrate.zinc.grade.silver",
    "metric.concentrateGrade",
    { host: "zinc", metal: "silver" },
  ],
  [
    "recovery.lead.in.lead",
    "metric.recoveryIn",
    { host: "lead", metal: "lead" },
  ],
  ["produced.silver_eq", "metric.produced", { metal: "silver_eq" }],
  ["ore.processed.tonnes", "metric.oreProcessed", {}],
] as const)("%s is taken apart into its words", (metric, key, places) => {
  const parts = metricParts(metric);
  expect(parts).toEqual({ quantity: expect.objectContaining({ key }), places });
});

test("every quantity is told from every other by its metric", () => {
  for (const quantity of quantities) {
    const places = Object.fromEntries(
      placesOf(quantity).map((place) => [place, "lead"]),
    );
    expect(metricParts(metricId(quantity, places))).toEqual({
      quantity,
      places,
    });
  }
});

test("a metric that has no words stands for itself", () => {
  expect(metricParts("produced.unobtainium")).toBeNull();
  expect(metricParts("something.else")).toBeNull();
});

test("the line over the import button counts every printed figure", () => {
  const outline = outlinePlan(
    planWorkbook(sampleExamination, { text: sampleDocument.text }),
  );
  expect(outline.figures).toBeGreaterThanOrEqual(85);
  expect(outline.sheets).toEqual(
    expect.arrayContaining(["Reported", "Rebuilt", "Findings"]),
  );
});
