import { examine } from "../../../src/core/examine";
import { readText } from "../../../src/readers/read-text";
import { editFigures } from "../../../src/taskpane/engine/edit-figures";
import {
  draftCorrections,
  periodDraft,
  rowDraft,
} from "../../../src/taskpane/state/correction-draft";
import {
  isCorrected,
  noCorrections,
  withReading,
  withoutReading,
} from "../../../src/taskpane/state/corrections";
import { editedFigures } from "../../../src/taskpane/view/table/edited-figures";
import {
  sampleDocument,
  sampleExamination,
} from "../support/sample-examination";

const { tables } = sampleExamination;

test("no edit changes nothing", () => {
  expect(editFigures(tables, [])).toBe(tables);
});

test.each([
  [538, { value: 538, decimals: 0, text: "538", kind: "number" }],
  [538.25, { value: 538.25, decimals: 2, text: "538.25", kind: "number" }],
  [null, { value: null, kind: "blank" }],
] as const)(
  "a figure edited to %p keeps its precision or takes the finer one",
  (value, cell) => {
    const [edited] = editFigures(tables, [
      { table: 0, row: 12, column: 0, value },
    ]);
    expect(edited?.rows[12]?.cells[0]).toMatchObject(cell);
    expect(edited?.rows.slice(0, 12)).toEqual(tables[0]?.rows.slice(0, 12));
  },
);

test("a place that is not there is left alone", () => {
  expect(
    editFigures(tables, [{ table: 7, row: 0, column: 0, value: 1 }]),
  ).toEqual(tables);
});

test("only the figures that differ in the sheet are taken from it", () => {
  const release = {
    examination: sampleExamination,
    corrections: noCorrections,
  };
  const figures = [
    { cell: { table: 0, row: 0, column: 0 }, value: 71992 },
    { cell: { table: 0, row: 0, column: 1 }, value: 20833 },
    { cell: { table: 0, row: 1, column: 1 }, value: "" },
    { cell: { table: 0, row: 1, column: 2 }, value: "see note" },
  ];
  expect(editedFigures(release, figures).figures).toEqual([
    { table: 0, row: 0, column: 1, value: 20833 },
    { table: 0, row: 1, column: 1, value: null },
  ]);
});

describe("corrections of the reading", () => {
  const first = [{ kind: "metric", table: 0, row: 0, metric: null }] as const;
  const second = [{ ...first[0], metric: "waste.mined.tonnes" }] as const;

  test("a later one takes the place of an earlier one, and can be undone", () => {
    const known = withReading(withReading(noCorrections, first), second);
    expect(known.reading).toEqual(second);
    expect(isCorrected(known, first)).toBe(true);
    expect(withoutReading(known, first)).toEqual(noCorrections);
  });

  test("a row's correction is of its metric and of its unit, a column's of its period", () => {
    const release = {
      examination: sampleExamination,
      asRead: tables,
      corrections: noCorrections,
      table: 0,
    };
    const row = rowDraft(release, 0);
    const column = periodDraft(release, 1);
    expect(row && draftCorrections({ ...row, unit: "kt" })).toEqual([
      { kind: "metric", table: 0, row: 0, metric: "ore.mined.tonnes" },
      { kind: "unit", table: 0, row: 0, unit: "kt" },
    ]);
    expect(column && draftCorrections(column)).toEqual([
      {
        kind: "period",
        table: 0,
        column: 1,
        period: { kind: "quarter", year: 2011, index: 4 },
      },
    ]);
    expect(rowDraft(release, 99)).toBeNull();
  });

  test.each([
    ["skipped", [{ kind: "skip-row", table: 0, row: 2 }]],
    ["header", [{ kind: "header-row", table: 0, row: 2 }]],
  ] as const)("a row's use as %s is one correction", (use, expected) => {
    const draft = { kind: "row", table: 0, row: 2, use } as const;
    expect(draftCorrections({ ...draft, metric: null, unit: null })).toEqual(
      expected,
    );
  });

  test("a row has one use: being left out gives way to naming the columns", () => {
    const skipped = { kind: "skip-row", table: 0, row: 2 } as const;
    const header = { kind: "header-row", table: 0, row: 2 } as const;
    expect(
      withReading(withReading(noCorrections, [skipped]), [header]).reading,
    ).toEqual([header]);
  });

  test("an edited figure stays with its row where one above is left out, and goes with its own", () => {
    const edited = {
      ...noCorrections,
      figures: [
        { table: 0, row: 0, column: 2, value: 1 },
        { table: 0, row: 3, column: 2, value: 2 },
      ],
    };
    const skipped = withReading(edited, [
      { kind: "skip-row", table: 0, row: 0 },
      { kind: "skip-column", table: 0, column: 1 },
    ]);
    expect(skipped.figures).toEqual([
      { table: 0, row: 2, column: 1, value: 2 },
    ]);
    expect(
      withoutReading(skipped, [{ kind: "skip-row", table: 0, row: 0 }]).figures,
    ).toEqual([{ table: 0, row: 3, column: 1, value: 2 }]);
  });
});

test("a corrected row is read and checked as corrected", () => {
  const document = readText(
    `Production\n\tQ4 2011\tQ3 2011\n${sampleDocument.text
      ?.split("\n")
      .map((line) => line.split("\t").slice(0, 3).join("\t"))
      .join("\n")}`,
    "release.txt",
  );
  const before = examine(document);
  const corrections = draftCorrections({
    kind: "row",
    table: 0,
    row: 0,
    use: "figures",
    metric: "waste.mined.tonnes",
    unit: "kt",
  });
  const after = examine(document, { corrections });
  expect(before.tables[0]?.rows[0]).toMatchObject({
    metric: "ore.mined.tonnes",
    unit: "t",
  });
  expect(after.tables[0]?.rows[0]).toMatchObject({
    metric: "waste.mined.tonnes",
    unit: "kt",
  });
});
