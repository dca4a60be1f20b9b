import type { Expression } from "../../../src/core/expression/expression";
import {
  excelBound,
  type End,
} from "../../../src/core/expression/excel-bounds";
import { excelFormula } from "../../../src/core/expression/excel-formula";
import { cell } from "./expressions";

const addressOf = ({ column }: { column: number }) =>
  `${String.fromCharCode(66 + column)}5`;
const endOf = ({ column }: { column: number }, end: End) =>
  `${String.fromCharCode(66 + column)}${end === "low" ? 25 : 45}`;

const ounces = { op: "constant", value: 31.1034768, name: null } as const;
const hundred = { op: "constant", value: 100, name: null } as const;
const product = (...factors: Expression[]): Expression => ({
  op: "product",
  factors,
});
const sum = (...terms: Expression[]): Expression => ({ op: "sum", terms });
const quotient = (dividend: Expression, divisor: Expression): Expression => ({
  op: "quotient",
  dividend,
  divisor,
});

test.each<[string, Expression]>([
  ["B5+C5", sum(cell(0), cell(1))],
  ["(B5+C5)*D5", product(sum(cell(0), cell(1)), cell(2))],
  [
    "(B5*C5+D5*E5)/31.1034768",
    quotient(sum(product(cell(0), cell(1)), product(cell(2), cell(3))), ounces),
  ],
  [
    "B5/(C5*D5)*100",
    product(quotient(cell(0), product(cell(1), cell(2))), hundred),
  ],
  [
    "B5-(C5+D5)",
    { op: "difference", minuend: cell(0), subtrahend: sum(cell(1), cell(2)) },
  ],
  [
    "SUM(B5,C5,D5,E5,F5,G5,H5)",
    sum(...[0, 1, 2, 3, 4, 5, 6].map((column) => cell(column))),
  ],
])("%s", (text, expression) => {
  expect(excelFormula(expression, addressOf)).toBe(text);
});

test("bounds of a ratio stand at opposite corners", () => {
  const ratio = quotient(cell(0), product(cell(1), cell(2)));
  expect(excelBound(ratio, "low", endOf)).toBe("B25/(C45*D45)");
  expect(excelBound(ratio, "high", endOf)).toBe("B45/(C25*D25)");
});

test("bounds of a weighted mean are the extreme over its parts", () => {
  const mean: Expression = {
    op: "weighted-mean",
    parts: [
      { weight: cell(0), value: cell(2) },
      { weight: cell(1), value: cell(3) },
    ],
  };
  const low = excelBound(mean, "low", endOf);
  expect(low).toMatch(/^MIN\(SUMPRODUCT\(/);
  expect(low).toContain("B25:C25+(D25:E25<=D25)*(B45:C45-B25:C25)");
  const apart = ({ column }: { column: number }) => `B${5 + 7 * column}`;
  const spelled = excelBound(mean, "high", apart);
  expect(spelled).toMatch(/^MAX\(/);
  expect(spelled).not.toContain(":");
});
