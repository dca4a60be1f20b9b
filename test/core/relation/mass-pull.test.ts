import { checkRelations } from "../../../src/core/check/check-relations";
import { relateCells } from "../../../src/core/relation/relate-cells";
import { type PrintedRow, tableOf } from "../../support/table-of";

const periods = [1, 2, 3].map((index) => ({
  label: `Q${index} 2024`,
  kind: "quarter",
  year: 2024,
  index,
}));

function outcomes(rows: readonly PrintedRow[]) {
  const table = tableOf(periods, rows);
  return checkRelations([table], relateCells([table]).relations)
    .relations.filter(({ relation }) => relation.identity === "mass-pull")
    .map(({ relation, outcome }) => [outcome, relation.basis]);
}

const milled = ["ore.processed.tonnes", "kt", "1,201 1,310 1,287"] as const;
const lead = ["concentrate.lead.tonnes", "t", "29,900 34,010 31,190"] as const;
const zinc = ["concentrate.zinc.tonnes", "t", "60,100 61,300 59,800"] as const;
const ofLead = "counts the lead concentrate";
const ofBoth = "counts the lead and zinc concentrates";

test.each<[string, readonly PrintedRow[], readonly unknown[]]>([
  [
    "mass pull of the one concentrate, one figure of which differs",
    [milled, lead, ["ratio.mass_pull", "%", "2.49 2.60 2.24"]],
    [
      ["ties", ofLead],
      ["ties", ofLead],
      ["fails", ofLead],
    ],
  ],
  [
    "ratio of concentration of a named one",
    [milled, lead, zinc, ["ratio.concentration.lead", "ratio", "40.2 38.5 –"]],
    [
      ["ties", ofLead],
      ["ties", ofLead],
    ],
  ],
  [
    "mass pull over both concentrates, as a fraction",
    [milled, lead, zinc, ["ratio.mass_pull", "ratio", "0.075 0.073 0.071"]],
    [
      ["ties", ofBoth],
      ["ties", ofBoth],
      ["ties", ofBoth],
    ],
  ],
  [
    "wet tonnes throughout are another basis",
    [milled, lead, ["ratio.mass_pull", "%", "2.70 2.82 2.63"]],
    [],
  ],
  ["no feed", [lead, ["ratio.mass_pull", "%", "2.70 2.82 2.63"]], []],
  ["no concentrate", [milled, ["ratio.mass_pull", "%", "2.7 2.8 2.6"]], []],
])("%s", (_name, rows, expected) => {
  expect(outcomes(rows)).toEqual(expected);
});
