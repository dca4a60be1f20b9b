import fc from "fast-check";
import { boundExpression } from "../../../src/core/expression/bound-expression";
import { evaluateExpression } from "../../../src/core/expression/evaluate-expression";
import {
  excelBound,
  type End,
} from "../../../src/core/expression/excel-bounds";
import { excelFormula } from "../../../src/core/expression/excel-formula";
import type { Expression } from "../../../src/core/expression/expression";
import { evaluateFormula } from "./evaluate-formula";
import { boxes, cell, lookUp, shapes } from "./expressions";

// Figures stand in row 5, their least values in row 25 and their greatest in row 45: side by side, or with a column between.
const letters = "BCDEFGHIJKLMN";
const layouts = [
  ["side by side", [0, 2, 4, 1, 3, 5].map((at) => letters[at] ?? "")],
  ["apart", [0, 2, 4, 6, 8, 10].map((at) => letters[at] ?? "")],
  [
    "weights and values in runs",
    [0, 6, 1, 7, 2, 8].map((at) => letters[at] ?? ""),
  ],
] as const;

const near = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const single = shapes.filter(([name]) => name !== "a cell that is used twice");

describe.each(layouts)("figures %s", (_layout, columns) => {
  const addressOf = ({ column }: { column: number }) => `${columns[column]}5`;
  const endOf = ({ column }: { column: number }, end: End) =>
    `${columns[column]}${end === "low" ? 25 : 45}`;

  test.each(single)(
    "%s: the sheet's value and bounds are core's",
    (_n, expression) => {
      fc.assert(
        fc.property(boxes, (box) => {
          const valueAt = (address: string) => {
            const at = columns.indexOf(address[0] ?? "");
            const { low, high } = box[at] ?? { low: NaN, high: NaN };
            if (address.endsWith("25")) return low;
            return address.endsWith("45") ? high : (low + high) / 2;
          };
          const value = evaluateExpression(
            expression,
            lookUp(box.map(({ low, high }) => (low + high) / 2)),
          );
          const bounds = boundExpression(expression, lookUp(box));
          const sheet = (formula: string) => evaluateFormula(formula, valueAt);
          expect(
            near(sheet(excelFormula(expression, addressOf)), value ?? NaN),
          ).toBe(true);
          expect(
            near(sheet(excelBound(expression, "low", endOf)), bounds.low),
          ).toBe(true);
          expect(
            near(sheet(excelBound(expression, "high", endOf)), bounds.high),
          ).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );
});

test("twelve months of weighted grades stay within Excel's formula length", () => {
  const mean: Expression = {
    op: "weighted-mean",
    parts: Array.from({ length: 12 }, (_, at) => ({
      weight: { op: "product", factors: [cell(at), cell(at + 20)] },
      value: cell(at + 40),
    })),
  };
  const rows = (column: number) => 5 + Math.floor(column / 20);
  const endOf = ({ column }: { column: number }, end: End) =>
    `${end === "low" ? "A" : "C"}${letters[column % 20]}${rows(column)}`;
  expect(excelBound(mean, "high", endOf).length).toBeLessThan(8192);
});
