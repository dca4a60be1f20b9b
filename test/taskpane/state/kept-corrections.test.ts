import {
  applyKept,
  keepRows,
  keptKey,
  parseKept,
} from "../../../src/taskpane/state/kept-corrections";
import { sampleExamination } from "../support/sample-examination";

const [table] = sampleExamination.tables;
if (table === undefined) throw new Error("expected a table in the sample");

const kept = keepRows(table, 0, [
  { kind: "metric", table: 0, row: 0, metric: "ore.processed" },
  { kind: "unit", table: 0, row: 0, unit: "st" },
  { kind: "unit", table: 1, row: 0, unit: "kg" },
  { kind: "skip-row", table: 0, row: 1 },
  { kind: "header-row", table: 0, row: 2 },
  {
    kind: "period",
    table: 0,
    column: 0,
    period: { kind: "year", year: 2011, index: null },
  },
]);

test("a row's corrections come back in the next release's row that reads the same", () => {
  const next = { ...table, rows: [...table.rows.slice(3), ...table.rows] };
  const row = table.rows.length - 3;
  const read = parseKept(JSON.stringify(kept));
  expect(applyKept(next, 2, read)).toEqual([
    { kind: "metric", table: 2, row, metric: "ore.processed" },
    { kind: "unit", table: 2, row, unit: "st" },
    { kind: "skip-row", table: 2, row: row + 1 },
  ]);
});

test("another mine's table has corrections of its own", () => {
  expect(keptKey({ ...table, entity: "Platosa" })).not.toBe(
    keptKey({ ...table, entity: "San José" }),
  );
});

test.each([null, "{", "[1]", '{"a":1}', '{"a":[{"kind":"unit","unit":"x"}]}'])(
  "%s holds no correction",
  (text) => {
    expect(applyKept(table, 0, parseKept(text))).toEqual([]);
  },
);
