import {
  balanceOf,
  isRounding,
  solveBalance,
} from "../../../../src/core/check/balance/balance";
import { cellKey } from "../../../../src/core/expression/expression-cells";
import { readPrintedCells } from "../../../../src/core/relation/printed-cells";
import { relateCells } from "../../../../src/core/relation/relate-cells";
import bellekeno from "../../../data/bellekeno-table.json";
import { productionTable } from "../../../support/typed-table";

// The column alone: metal from concentrates, and recovery from concentrates; σ = printed unit ÷ √12.
const table = productionTable(bellekeno);
const relations = relateCells([table]).relations.filter(
  ({ subject, route }) => subject.column === 1 && route === "from concentrates",
);
const balance = balanceOf(relations, readPrintedCells([table]));
const place = (metric: string) => {
  const row = table.rows.findIndex((each) => each.metric === metric);
  return balance.places.get(cellKey({ table: 0, row, column: 1 })) ?? -1;
};
const freed = [
  "produced.silver",
  "produced.zinc.in.zinc",
  "produced.lead.in.lead",
].map(place);

test.each([
  [0, 215207.41793550676, 6],
  [1, 29774.167412201303, 5],
  [2, 2896.595566162811, 4],
  [3, 1.4379183122989474, 3],
])(
  "with %i of the three metals freed, J is %p",
  (count, objective, degrees) => {
    const result = solveBalance(balance, freed.slice(0, count));
    expect(result.objective / objective).toBeCloseTo(1, 6);
    expect(result.degrees).toBe(degrees);
    expect(isRounding(result)).toBe(count === 3);
  },
);

test.each([
  ["produced.silver", 582201.8466200725, 185433.25052330547],
  ["concentrate.zinc.grade.silver", 1030.8991698953162, 185211.87665739932],
  ["concentrate.lead.grade.silver", 5372.595959271897, 185211.8766573993],
])(
  "freeing %s alone implies %p and lets J fall by %p",
  (metric, implied, fall) => {
    const whole = solveBalance(balance, []);
    const without = solveBalance(balance, [place(metric)]);
    expect((without.point[place(metric)] ?? 0) / implied).toBeCloseTo(1, 6);
    expect((whole.objective - without.objective) / fall).toBeCloseTo(1, 6);
  },
);

test("the start of the search does not change where it ends", () => {
  const { point } = solveBalance(balance, freed);
  const again = solveBalance(balance, [], point);
  expect(again.objective / 215207.41793550676).toBeCloseTo(1, 6);
});
