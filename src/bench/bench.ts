import { benchCheck } from "./bench-check";
import { benchExamine } from "./bench-examine";
import { benchHtml } from "./bench-html";
import { benchPdf, readLongPdf } from "./bench-pdf";
import { benchWorkbook } from "./bench-workbook";
import { describeMeasurement } from "./measure";

const benches = [benchExamine, benchCheck, benchHtml, benchPdf, benchWorkbook];

/** Measures everything and prints a line each. Times are this machine's; ratios travel. */
async function bench(): Promise<void> {
  for (const measure of benches) {
    for (const measurement of await measure()) {
      process.stdout.write(`${describeMeasurement(measurement)}\n`);
    }
  }
}

const [, , task, file] = process.argv;
if (task === "read-pdf" && file !== undefined) void readLongPdf(file);
else void bench();
