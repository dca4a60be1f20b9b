import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  describeMeasurement,
  medianTime,
  type Measurement,
} from "../../src/bench/measure";
import { syntheticRelease } from "../../src/bench/synthetic-release";
import { examine } from "../../src/core/examine";
import { planWorkbook } from "../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { officeExcelHost as host } from "../../src/host/excel/office-excel-host";
import { readText } from "../../src/readers/read-text";
import { editFigures } from "../../src/taskpane/engine/edit-figures";
import { startAddIn } from "./office-globals";

const KILOBYTE = 1024;

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

/** What the pane's worker does after one edit, in a process that holds no Excel yet: the figures in, all examined again. */
async function benchRecheck(text: string): Promise<void> {
  const document = readText(text, "release.txt");
  const edits = examine(document).tables.flatMap(({ rows }, table) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell === null ? [] : [{ table, row, column, value: cell.value }],
      ),
    ),
  );
  const [first] = edits;
  const edited = edits.map((edit) =>
    edit === first ? { ...edit, value: (edit.value ?? 0) + 1 } : edit,
  );
  const figure = await medianTime(() =>
    examine(document, { amend: (tables) => editFigures(tables, edited) }),
  );
  const name = `re-check of ${edits.length} figures after one edit`;
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
  await benchRecheck(sample);
  const seed = planText(sample);
  await benchImport("the sample", [seed], { trips: 4, kilobytes: 150 });
  const table = planText(syntheticRelease(5, 20));
  await benchImport("60 rows and 20 periods", [table], { trips: 4 });
  const small = planText(syntheticRelease(1, 2));
  const twenty = Array.from({ length: 20 }, () => small);
  await benchImport("20 small releases, the most of each", twenty, {
    trips: 4,
  });
}

void bench();
