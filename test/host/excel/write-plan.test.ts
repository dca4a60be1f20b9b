import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { officeExcelHost as host } from "../../../src/host/excel/office-excel-host";
import { examinedSample } from "../../support/examined-release";
import type { OfficeClient } from "../../support/office-client";
import { startAddIn } from "../../support/office-globals";

let plan: WorkbookPlan;
let client: OfficeClient;
beforeAll(async () => {
  const { examination, text } = await examinedSample();
  plan = planWorkbook(examination, { text });
});
beforeEach(async () => {
  client = await startAddIn();
});
afterEach(() => client.dispose());

const names = () => client.grid.sheets().map(({ name }) => name);

test("an import adds its sheets and leaves the user where they were", async () => {
  const before = client.grid.selection();
  const written = await host.writePlan(plan).catch((e) => {
    console.log(e.details);
    throw e;
  });
  expect(written.sheets.map(({ name }) => name)).toEqual(
    plan.sheets.map(({ name }) => name),
  );
  expect(names()).toEqual(["Sheet1", ...plan.sheets.map(({ name }) => name)]);
  expect(client.grid.selection()).toEqual(before);
});
