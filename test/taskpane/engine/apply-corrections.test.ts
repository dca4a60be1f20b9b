import { applyCorrections } from "../../../src/taskpane/engine/apply-corrections";
import {
  withCorrection,
  withoutPlace,
} from "../../../src/taskpane/state/correction";
import { editedFigures } from "../../../src/taskpane/view/edited-figures";
import { sampleExamination } from "../support/sample-examination";

const { tables } = sampleExamination;
const [table] = tables;
if (table === undefined) throw new Error("expected a table in the sample");

test("no correction changes nothing", () => {
  expect(applyCorrections(tables, [])).toEqual(tables);
});

test("a row is given another meaning, and nothing else changes", () => {
  const [corrected] = applyCorrections(tables, [
    { kind: "row", table: 0, row: 0, metric: "waste.mined.tonnes", unit: "kt" },
  ]);
  expect(corrected?.rows[0]).toMatchObject({
    metric: "waste.mined.tonnes",
    unit: "kt",
    label: "Ore tonnes mined",
  });
  expect(corrected?.rows.slice(1)).toEqual(table.rows.slice(1));
  expect(corrected?.periods).toEqual(table.periods);
});

test("a period covers the months that its kind and year say", () => {
  const [corrected] = applyCorrections(tables, [
    {
      kind: "period",
      table: 0,
      column: 1,
      period: "half",
      year: 2011,
      index: 2,
    },
  ]);
  expect(corrected?.periods[1]).toMatchObject({
    kind: "half",
    months: [2011 * 12 + 6, 2011 * 12 + 11],
  });
});

test("where the table's years are not the calendar's, a corrected period follows them", () => {
  const fiscal = {
    ...table,
    periods: table.periods.map((period) => ({
      ...period,
      months:
        period.months &&
        ([period.months[0] - 6, period.months[1] - 6] as const),
    })),
  };
  const [corrected] = applyCorrections(
    [fiscal],
    [
      {
        kind: "period",
        table: 0,
        column: 1,
        period: "quarter",
        year: 2011,
        index: 1,
      },
    ],
  );
  expect(corrected?.periods[1]?.months).toEqual([2010 * 12 + 6, 2010 * 12 + 8]);
});

test("an undated period covers no months", () => {
  const [corrected] = applyCorrections(tables, [
    {
      kind: "period",
      table: 0,
      column: 1,
      period: "guidance",
      year: 2012,
      index: null,
    },
  ]);
  expect(corrected?.periods[1]?.months).toBeNull();
});

test("a place that is not there is left alone", () => {
  const corrections = [
    { kind: "row", table: 0, row: 99, metric: null, unit: null },
    { kind: "figure", table: 7, row: 0, column: 0, value: 1 },
  ] as const;
  expect(applyCorrections(tables, corrections)).toEqual(tables);
});

test.each([
  [538, { value: 538, decimals: 0, text: "538", kind: "number" }],
  [538.25, { value: 538.25, decimals: 2, text: "538.25", kind: "number" }],
  [null, { value: null, kind: "blank" }],
] as const)(
  "a figure edited to %p keeps its precision or takes the finer one",
  (value, cell) => {
    const [corrected] = applyCorrections(tables, [
      { kind: "figure", table: 0, row: 12, column: 0, value },
    ]);
    expect(corrected?.rows[12]?.cells[0]).toMatchObject(cell);
  },
);

test("a later correction of a place takes the place of an earlier one, and can be undone", () => {
  const first = {
    kind: "row",
    table: 0,
    row: 0,
    metric: null,
    unit: null,
  } as const;
  const second = { ...first, metric: "waste.mined.tonnes" };
  const other = { ...first, row: 1 };
  expect(withCorrection([first, other], second)).toEqual([other, second]);
  expect(withoutPlace([other, second], first)).toEqual([other]);
});

test("only the figures that differ in the sheet are taken from it", () => {
  const release = { examination: sampleExamination, corrections: [] };
  const figures = [
    { cell: { table: 0, row: 0, column: 0 }, value: 71992 },
    { cell: { table: 0, row: 0, column: 1 }, value: 20833 },
    { cell: { table: 0, row: 1, column: 1 }, value: "" },
    { cell: { table: 0, row: 1, column: 2 }, value: "see note" },
  ];
  expect(editedFigures(release, figures)).toEqual([
    { kind: "figure", table: 0, row: 0, column: 1, value: 20833 },
    { kind: "figure", table: 0, row: 1, column: 1, value: null },
  ]);
});
