import {
  cellOf,
  productOf,
} from "../../../../src/core/expression/build-expression";
import type { Expression } from "../../../../src/core/expression/expression";
import { verdictFormula } from "../../../../src/core/plan/formula/verdict-formula";
import type { Relation } from "../../../../src/core/relation/relation";

const at = (row: number) => cellOf({ table: 0, row, column: 0 });
const percent: Expression = { op: "constant", value: 100, name: null };

const places = {
  printed: "Reported!D10",
  printedLow: "AI7",
  printedHigh: "AO7",
  inputs: ["Reported!D11", "Reported!D12"],
  rebuilt: "E7",
  low: "W7",
  high: "AC7",
  blunt: "Precision!$D$3",
  halfUnit: "Precision!D10",
};

const judged =
  'IF(MAX(AI7-AC7,W7-AO7)>Precision!D10/10^5,"differs",IF((AC7-W7)/2>Precision!$D$3*MAX(-AI7,AO7),"undecided","ties"))';
const plain = `IF(COUNT(Reported!D10:D12)<3,"no figure",${judged})`;
const guarded = `IF(COUNT(Reported!D10:D12,E7)<4,"no figure",IFERROR(IF(W7>AC7,"undecided",${judged}),"undecided"))`;

test.each<[string, Expression, string]>([
  ["a sum", { op: "sum", terms: [at(1), at(2)] }, plain],
  ["a product", productOf([at(1), at(2)]), plain],
  [
    "a percentage of a product",
    { op: "quotient", dividend: productOf([at(1), at(2)]), divisor: percent },
    plain,
  ],
  [
    "a ratio, which may have no result",
    { op: "quotient", dividend: at(1), divisor: at(2) },
    guarded,
  ],
  [
    "a ratio inside a product",
    productOf([{ op: "quotient", dividend: at(1), divisor: at(2) }, percent]),
    guarded,
  ],
  [
    "a mean, whose weights may come to nothing",
    { op: "weighted-mean", parts: [{ weight: at(1), value: at(2) }] },
    guarded,
  ],
])("the verdict over %s", (_name, expression, formula) => {
  const relation: Relation = {
    id: "one",
    identity: "period-sum",
    subject: { table: 0, row: 0, column: 0 },
    expression,
    compare: "equal",
    route: null,
    basis: null,
    assumed: null,
  };
  expect(verdictFormula(relation, places)).toBe(formula);
});
