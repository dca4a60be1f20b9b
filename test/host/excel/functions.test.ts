import { catalogue } from "../../../src/catalogue/catalogue";
import { functionsJson } from "../../../src/catalogue/functions-json";
import type { Examination } from "../../../src/core/examination";
import { typedName } from "../../../src/core/formula/typed-name";
import { cellAddress } from "../../../src/core/plan/cell-address";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type {
  CellPlan,
  WorkbookPlan,
} from "../../../src/core/plan/workbook-plan";
import {
  type RegisteredFunction,
  registerFunctions,
} from "../../../src/functions/register";
import { officeExcelHost as host } from "../../../src/host/excel/office-excel-host";
import { examinedSample } from "../../support/examined-release";
import type { OfficeClient } from "../../support/office-client";
import { startAddIn } from "../../support/office-globals";

jest.setTimeout(60_000);

let examination: Examination;
let plan: WorkbookPlan;
let client: OfficeClient;
beforeAll(async () => {
  ({ examination } = await examinedSample());
  plan = planWorkbook(examination, { formulas: "functions" });
});
beforeEach(async () => {
  client = await startAddIn();
});
afterEach(() => client.dispose());

const names = catalogue.map(({ name }) => name);

/** What the add-in does when it starts, and what Excel knows from its functions.json and its manifest. */
function loadFunctions(namespace = ""): void {
  const { CustomFunctions } = client;
  Object.assign(globalThis, { CustomFunctions });
  const { functions } = functionsJson(catalogue, {
    helpUrl: "https://localhost/help.html",
  });
  client.host.defineFunctions(functions, namespace);
  registerFunctions((id: string, fn: RegisteredFunction) =>
    CustomFunctions.associate(id, fn),
  );
}

const rebuiltCells = (from: WorkbookPlan): readonly CellPlan[] =>
  from.sheets
    .find(({ role }) => role === "rebuilt")
    ?.cells.filter(({ content }) => content.kind === "formula") ?? [];

const called = (): readonly CellPlan[] =>
  rebuiltCells(plan).filter(
    ({ content }) =>
      content.kind === "formula" &&
      /^\(?(SILVER_OZ|METAL_LB|RECOVERY|WEIGHTED_GRADE)\(/.test(
        content.formula,
      ),
  );

/** Looks cells of Rebuilt up, as they stand in the grid. */
async function readRebuilt(): Promise<(cell: CellPlan) => unknown> {
  const cells = rebuiltCells(plan);
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const values = await client.values(
    `Rebuilt!A1:${cellAddress(bottom, right)}`,
  );
  return ({ row, column }) => values[row]?.[column];
}

test("each function of the sample comes to the figure that plain arithmetic comes to", async () => {
  loadFunctions();
  await host.writePlan(plan);
  const cells = called();
  const valueOf = await readRebuilt();
  expect(cells.length).toBeGreaterThan(30);
  for (const cell of cells) {
    const { content } = cell;
    const expected = content.kind === "formula" ? content.result : null;
    const ratio = Number(valueOf(cell)) / Number(expected);
    expect([content, Math.abs(ratio - 1) < 1e-12]).toEqual([content, true]);
  }
});

test("the four functions a table like the sample's needs are all used, shares handed over as fractions", () => {
  const formulas = called().map(({ content }) =>
    content.kind === "formula" ? content.formula : "",
  );
  const shapes = new Set(
    formulas.map((formula) =>
      formula.replace(/Reported!/g, "").replace(/[A-Z]+\d+/g, "#"),
    ),
  );
  expect([...shapes].sort()).toEqual([
    "(RECOVERY(#,#,#,#)+RECOVERY(#,#,#,#))*100",
    "METAL_LB(#,#/100)",
    "METAL_LB(#,#/100,#/100)",
    "RECOVERY(#,#,#,#)*100",
    "SILVER_OZ(#,#)+SILVER_OZ(#,#)",
    "SILVER_OZ(#,#,#/100)",
    "WEIGHTED_GRADE(#:#,#:#)",
  ]);
});

test("verdicts stand without the add-in", async () => {
  await host.writePlan(plan);
  const valueOf = await readRebuilt();
  expect(called().map(valueOf)).toEqual(called().map(() => "#NAME?"));
  const verdicts = rebuiltCells(plan).filter(
    ({ style }) => style === "verdict",
  );
  expect(verdicts.map(valueOf)).toEqual(
    verdicts.map(({ content }) =>
      content.kind === "formula" ? content.result : null,
    ),
  );
});

test("formulas that Excel kept while the add-in was away are entered again", async () => {
  loadFunctions();
  await host.writePlan(keptWithoutAddIn(plan));
  await client.type("Sheet1!A1", "=_xldudf_SILVER_OZ(1,31.1034768)");
  await client.type("Sheet1!A2", "=NO_FUNCTION_OF_OURS(1)");
  const before = await readRebuilt();
  expect(called().map(before)).toEqual(called().map(() => "#NAME?"));
  expect(await host.repairFormulas(names)).toEqual({
    repaired: called().length + 1,
    left: 0,
  });
  const after = await readRebuilt();
  for (const cell of called()) {
    const { content } = cell;
    const expected = content.kind === "formula" ? Number(content.result) : NaN;
    expect(Number(after(cell))).toBeCloseTo(expected, 6);
  }
  expect(await client.values("Sheet1!A1:A2")).toEqual([[1], ["#NAME?"]]);
  expect(await host.repairFormulas(names)).toEqual({ repaired: 0, left: 0 });
});

test("a protected sheet's formulas are left as they are, and those of the others entered", async () => {
  loadFunctions();
  await client.type("Sheet1!A1", "=_xldudf_SILVER_OZ(1,31.1034768)");
  await client.run(async (context) => {
    const locked = context.workbook.worksheets.add("Locked");
    locked.getRange("A1").formulas = [["=_xldudf_SILVER_OZ(1,1)"]];
    locked.protection.protect();
    await context.sync();
  });
  expect(await host.repairFormulas(names)).toEqual({ repaired: 1, left: 1 });
  expect(await client.values("Sheet1!A1")).toEqual([[1]]);
  expect(await client.values("Locked!A1")).toEqual([["#NAME?"]]);
});

test("where the functions are still not there, none counts as repaired", async () => {
  await host.writePlan(keptWithoutAddIn(plan));
  expect(await host.repairFormulas(names)).toEqual({
    repaired: 0,
    left: called().length,
  });
});

describe("in an organisation that keeps the functions behind a namespace", () => {
  const typed = catalogue.map((formula) => typedName(formula, "Assay"));
  const namespaced = () =>
    planWorkbook(examination, { formulas: "functions", namespace: "Assay" });

  test("they are written by the name that the manifest gives them, and compute", async () => {
    loadFunctions("ASSAY");
    await host.writePlan(namespaced());
    const valueOf = await readRebuilt();
    const cells = rebuiltCells(namespaced()).filter(
      ({ content }) =>
        content.kind === "formula" && content.formula.includes("ASSAY."),
    );
    expect(cells.map(addressOf)).toEqual(called().map(addressOf));
    for (const cell of cells) {
      const { content } = cell;
      const expected =
        content.kind === "formula" ? Number(content.result) : NaN;
      expect(Number(valueOf(cell))).toBeCloseTo(expected, 6);
    }
  });

  test.each(["_xldudf_ASSAY_", "_xldudf_ASSAY.", "assay."])(
    "what Excel kept as %s… is entered again, and no other name is touched",
    async (kept) => {
      loadFunctions("ASSAY");
      const others = [
        "SILVER_OZ(1,2)",
        "OTHER.SILVER_OZ(1,2)",
        "_xldudf_SILVER_OZ(1,2)",
      ];
      for (const [row, formula] of others.entries())
        await client.type(`Sheet1!A${row + 1}`, `=${formula}`);
      await client.type(
        "Sheet1!B1",
        `=IF(1,${kept}SILVER_OZ(1,31.1034768),"SILVER_OZ(")`,
      );
      await host.repairFormulas(typed);
      expect(await client.values("Sheet1!B1")).toEqual([[1]]);
      expect(await client.values("Sheet1!A1:A3")).toEqual(
        others.map(() => ["#NAME?"]),
      );
      const sheet = client.grid.selection().sheetId;
      const area = { row: 0, column: 0, rows: 3, columns: 2 };
      const formulas = client.grid.read(sheet, area);
      expect(formulas.map(([first]) => first?.formula)).toEqual(
        others.map((formula) => `=${formula}`),
      );
      expect(formulas[0]?.[1]?.formula).toMatch(/"SILVER_OZ\("\)$/);
    },
  );
});

const addressOf = ({ row, column }: CellPlan): string =>
  cellAddress(row, column);

/** The plan as a workbook shows it that was saved with the add-in and opened without. */
function keptWithoutAddIn(saved: WorkbookPlan): WorkbookPlan {
  const kept = (cell: CellPlan): CellPlan =>
    cell.content.kind === "formula"
      ? {
          ...cell,
          content: {
            ...cell.content,
            formula: cell.content.formula.replace(
              /SILVER_OZ|METAL_LB|RECOVERY|WEIGHTED_GRADE/g,
              "_xldudf_$&",
            ),
          },
        }
      : cell;
  return {
    ...saved,
    sheets: saved.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(kept),
    })),
  };
}
