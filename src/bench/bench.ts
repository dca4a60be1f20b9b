import { benchCheck } from "./bench-check";
import { benchExamine } from "./bench-examine";
import { benchFunctions } from "./bench-functions";
import { benchHtml } from "./bench-html";
import { benchPane } from "./bench-pane";
import { benchPdf, readLongPdf } from "./bench-pdf";
import { benchWorkbook } from "./bench-workbook";
import { describeMeasurement } from "./measure";

const benches = {
  examine: benchExamine,
  check: benchCheck,
  functions: benchFunctions,
  html: benchHtml,
  pdf: benchPdf,
  workbook: benchWorkbook,
  pane: benchPane,
};

/** Measures everything, or one part, and prints a line each. Times are this machine's; ratios travel. */
async function bench(part: string | undefined): Promise<void> {
  for (const [name, measure] of Object.entries(benches)) {
    if (part !== undefined && part !== name) continue;
    for (const measurement of await measure()) {
      process.stdout.write(`${describeMeasurement(measurement)}\n`);
    }
  }
}

const [, , task, file] = process.argv;
if (task === "read-pdf" && file !== undefined) void readLongPdf(file);
else void bench(task);
