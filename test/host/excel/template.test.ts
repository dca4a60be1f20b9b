import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRelations } from "../../../src/core/check/check-relations";
import { cellAddress } from "../../../src/core/plan/cell-address";
import { verdictWord } from "../../../src/core/plan/formula/verdict-formula";
import { planTemplate } from "../../../src/core/plan/plan-template";
import {
  layOutRebuilt,
  lineOfRelation,
} from "../../../src/core/plan/sheet/rebuilt/rebuilt-layout";
import {
  layOutReported,
  placeOfCell,
} from "../../../src/core/plan/sheet/reported/reported-layout";
import type { SheetRole } from "../../../src/core/plan/workbook-plan";
import { readPrintedCells } from "../../../src/core/relation/printed-cells";
import { relateCells } from "../../../src/core/relation/relate-cells";
import { officeExcelHost as host } from "../../../src/host/excel/office-excel-host";
import type { OfficeClient } from "../../support/office-client";
import { startAddIn } from "../../support/office-globals";
import { productionTable, type TypedTable } from "../../support/typed-table";

jest.setTimeout(60_000);

const file = join(__dirname, "../../data/bellekeno-table.json");
const typed: TypedTable = JSON.parse(readFileSync(file, "utf8"));
const tables = [productionTable(typed)];
const { relations } = checkRelations(tables, relateCells(tables).relations);

const plan = planTemplate({
  mine: "Bellekeno",
  metals: ["silver", "lead", "zinc"],
  concentrates: ["lead", "zinc"],
  periods: typed.periods.map(({ label }) => label),
});

let client: OfficeClient;
beforeEach(async () => {
  client = await startAddIn();
});
afterEach(() => client.dispose());

const sheetCells = (role: SheetRole) =>
  plan.sheets.find((sheet) => sheet.role === role)?.cells ?? [];

test("an empty table shows no figure, no verdict and no error", async () => {
  await host.writePlan(plan);
  for (const { name, cells } of plan.sheets) {
    const values = await client.values(`${name}!A1:AZ80`);
    const differing = cells.flatMap(({ row, column, content }) => {
      if (content.kind !== "formula") return [];
      const value = values[row]?.[column] ?? "";
      return value === content.result ? [] : [{ row, column, value, content }];
    });
    expect([name, differing]).toEqual([name, []]);
  }
});

test("every figure has a place to be typed in, and the rows are the release's", () => {
  const labels = sheetCells("reported").flatMap(({ style, content }) =>
    /^label\d$/.test(style) && content.kind === "text" ? [content.text] : [],
  );
  expect(labels).toEqual(typed.rows.map(({ label }) => label));
  const entries = sheetCells("reported").filter(
    ({ style }) => style === "entry",
  );
  expect(entries).toHaveLength(17 * 5);
});

test("the seed's figures typed into it come to the seed's verdicts", async () => {
  await host.writePlan(plan);
  await typeFigures();
  const layout = layOutRebuilt(tables, relations);
  const values = await client.values("Rebuilt!A1:AZ80");
  const shown = relations.map(({ relation: { subject, id } }) => {
    const row = lineOfRelation(layout, subject, id)?.row ?? -1;
    return [id, values[row]?.[layout.verdictColumn + subject.column]];
  });
  expect(shown).toEqual(
    relations.map(({ relation, outcome }) => [
      relation.id,
      verdictWord(outcome),
    ]),
  );
  expect(relations.filter(({ outcome }) => outcome === "fails").length).toBe(
    values.flat().filter((value) => value === "differs").length,
  );
});

/** Types every figure, and on Precision how finely it is printed. */
async function typeFigures(): Promise<void> {
  const layout = layOutReported(tables);
  const { halfUnitOf } = readPrintedCells(tables);
  await client.run(async (context) => {
    const { worksheets } = context.workbook;
    const reported = worksheets.getItem("Reported");
    const precision = worksheets.getItem("Precision");
    typed.rows.forEach(({ values }, row) =>
      values.forEach((value, column) => {
        if (value === null) return;
        const cell = { table: 0, row, column };
        const place = placeOfCell(layout, cell);
        const address = cellAddress(place.row, place.column);
        reported.getRange(address).values = [[value]];
        precision.getRange(address).values = [[halfUnitOf(cell)]];
      }),
    );
    await context.sync();
  });
}
