import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeMeasurement, type Measurement } from "../../src/bench/measure";
import { syntheticRelease } from "../../src/bench/synthetic-release";
import { examine } from "../../src/core/examine";
import { planWorkbook } from "../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { officeExcelHost as host } from "../../src/host/excel/office-excel-host";
import { readText } from "../../src/readers/read-text";
import { editFigures } from "../../src/taskpane/engine/edit-figures";
import { startAddIn } from "./office-globals";

const KILOBYTE = 1024;
const RECHECKS = 10;

function planText(text: string): WorkbookPlan {
  const document = readText(text, "release.txt");
  return planWorkbook(examine(document), { text });
}

/** Round trips, bytes and milliseconds of importing plans one after another through the genuine client. */
async function benchImport(
  name: string,
  plans: readonly WorkbookPlan[],
  aims: { readonly trips: number; readonly kilobytes?: number },
): Promise<void> {
  const client = await startAddIn();
  const { traffic } = client.host;
  let most = 0;
  const start = performance.now();
  for (const plan of plans) {
    const before = traffic.length;
    await host.writePlan(plan);
    most = Math.max(most, traffic.length - before);
  }
  const figure = performance.now() - start;
  const bytes = traffic.reduce((held, one) => held + one.characters, 0);
  client.dispose();
  const measured: readonly Measurement[] = [
    {
      name: `round trips to import ${name}`,
      figure: most,
      unit: "",
      aim: aims.trips,
    },
    {
      name: `requests to import ${name}`,
      figure: bytes / KILOBYTE,
      unit: "KB",
      ...(aims.kilobytes === undefined ? {} : { aim: aims.kilobytes }),
    },
    {
      name: `importing ${name}, the emulated Excel included`,
      figure,
      unit: "ms",
    },
  ];
  measured.forEach(show);
}

/** Processor time of the add-in itself after one edit: figures taken over and the release examined again. */
async function benchRecheck(text: string): Promise<void> {
  const client = await startAddIn();
  const document = readText(text, "release.txt");
  const plan = planWorkbook(examine(document), { text });
  const written = await host.writePlan(plan);
  await client.type("Reported!D10", 71_993);
  const figures = await host.readReported(written);
  const edits = figures.map(({ cell, value }) => ({
    ...cell,
    value: typeof value === "number" ? value : null,
  }));
  const recheck = () =>
    examine(document, { amend: (tables) => editFigures(tables, edits) });
  for (let call = 0; call < RECHECKS; call += 1) recheck();
  const start = process.cpuUsage();
  for (let call = 0; call < RECHECKS; call += 1) recheck();
  const { user, system } = process.cpuUsage(start);
  const figure = (user + system) / 1000 / RECHECKS;
  client.dispose();
  const name = `re-check of ${figures.length} figures after one edit`;
  show({ name, figure, unit: "ms", aim: 100 });
}

function show(measurement: Measurement): void {
  process.stdout.write(`${describeMeasurement(measurement)}\n`);
}

async function bench(): Promise<void> {
  const sample = readFileSync(
    join(process.cwd(), "assets/samples/bellekeno-q4-2011.txt"),
    "utf8",
  );
  const seed = planText(sample);
  await benchImport("the sample", [seed], { trips: 4, kilobytes: 150 });
  const table = planText(syntheticRelease(5, 20));
  await benchImport("60 rows and 20 periods", [table], { trips: 4 });
  const small = planText(syntheticRelease(1, 2));
  const twenty = Array.from({ length: 20 }, () => small);
  await benchImport("20 small releases, the most of each", twenty, {
    trips: 4,
  });
  await benchRecheck(sample);
}

void bench();
