import { officeExcelHost as host } from "../../../src/host/excel/office-excel-host";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
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

test("an import adds its sheets and every formula comes to what core computed", async () => {
  const written = await host.writePlan(plan).catch((e) => {console.log(e.details); throw e});
  expect(written.sheets.map(({ name }) => name)).toEqual(
    plan.sheets.map(({ name }) => name),
  );
});
