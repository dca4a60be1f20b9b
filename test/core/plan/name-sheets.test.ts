import { nameSheets } from "../../../src/core/plan/name-sheets";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import typed from "../../data/bellekeno-table.json";
import { productionTable } from "../../support/typed-table";

const plan = planWorkbook({
  source: { name: "release.txt" },
  tables: [productionTable(typed)],
  relations: [],
  uncheckable: [],
  findings: [],
  claims: [],
});
const none = { sheets: [], tables: [], imports: [] };

test("a free workbook keeps the plan's own names", () => {
  expect(nameSheets(plan, none)).toBe(plan);
});

test.each([
  ["a sheet of that name, in any case", { ...none, sheets: ["REBUILT"] }],
  ["a table of that name", { ...none, tables: ["assayfindings"] }],
  ["the same release", { ...none, imports: [plan.id] }],
])("where the workbook has %s, all sheets take the next number", (_, taken) => {
  const named = nameSheets(plan, taken);
  expect(named.sheets.map(({ name }) => name)).toEqual(
    plan.sheets.map(({ name }) => `${name} (2)`),
  );
  expect(named.id).toBe(`${plan.id}-2`);
});

test("formulas follow their sheets, texts that look like them do not", () => {
  const named = nameSheets(plan, { ...none, sheets: ["Reported"] });
  const formulas = named.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ content }) =>
      content.kind === "formula" ? [content.formula] : [],
    ),
  );
  expect(formulas.length).toBeGreaterThan(80);
  for (const formula of formulas) {
    expect(formula).not.toMatch(/(^|[^')])\b(Reported|Rebuilt|Precision)!/);
  }
  expect(formulas).toContain("'Reported (2)'!D10");
});
