import { esmModule } from "../../support/esm-module";
import { writeFileSync } from "node:fs";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { writeWorkbookFile } from "../../../src/host/xlsx/write-workbook-file";
import { examinedSample } from "../../support/examined-release";

jest.mock("hucre/xlsx", () => esmModule("hucre/xlsx"));

let plan: WorkbookPlan;
beforeAll(async () => {
  const { examination, text } = await examinedSample();
  plan = planWorkbook(examination, { text });
});

test("two runs give the same bytes", async () => {
  const once = await writeWorkbookFile(plan);
  writeFileSync("/tmp/sample.xlsx", once);
  expect(await writeWorkbookFile(plan)).toEqual(once);
  expect(once.length).toBeLessThan(40_000);
});
