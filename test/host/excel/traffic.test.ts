import { syntheticRelease } from "../../../src/bench/synthetic-release";
import { examine } from "../../../src/core/examine";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { officeExcelHost as host } from "../../../src/host/excel/office-excel-host";
import { readText } from "../../../src/readers/read-text";
import { examinedSample } from "../../support/examined-release";
import type { OfficeClient } from "../../support/office-client";
import { startAddIn } from "../../support/office-globals";

jest.setTimeout(180_000);

let client: OfficeClient;
beforeEach(async () => {
  client = await startAddIn();
});
afterEach(() => client.dispose());

/** Imports the plans one after another; prints and answers the round trips of each. */
async function importAll(
  name: string,
  plans: readonly WorkbookPlan[],
): Promise<readonly number[]> {
  const trips: number[] = [];
  for (const plan of plans) {
    const before = client.host.traffic.length;
    await host.writePlan(plan);
    trips.push(client.host.traffic.length - before);
  }
  const bytes = client.host.traffic.reduce(
    (held, { characters }) => held + characters,
    0,
  );
  process.stdout.write(
    `Import of ${name}: ${Math.max(...trips)} round trips, ${Math.round(bytes / 1024)} KB of requests\n`,
  );
  return trips;
}

function planSynthetic(mines: number, columns: number): WorkbookPlan {
  const text = syntheticRelease(mines, columns);
  return planWorkbook(examine(readText(text, `${mines}.txt`)));
}

test("the sample takes at most four round trips and 150 KB", async () => {
  const { examination, text } = await examinedSample();
  const plan = planWorkbook(examination, { text });
  expect(Math.max(...(await importAll("the sample", [plan])))).toBeLessThan(5);
  const bytes = client.host.traffic.map(({ characters }) => characters);
  expect(bytes.reduce((held, one) => held + one, 0)).toBeLessThan(150 * 1024);
});

test("so does a table of 60 rows and 12 columns", async () => {
  const trips = await importAll("60 × 12 figures", [planSynthetic(5, 12)]);
  expect(Math.max(...trips)).toBeLessThan(5);
});

test("twenty releases take no more than four each", async () => {
  const plan = planSynthetic(1, 2);
  const trips = await importAll(
    "20 small releases",
    Array.from({ length: 20 }, () => plan),
  );
  expect(trips).toHaveLength(20);
  expect(Math.max(...trips)).toBeLessThan(5);
});
