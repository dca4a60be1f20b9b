import { benchExamine } from "./bench-examine";
import { benchFunctions } from "./bench-functions";
import { benchWorkbook } from "./bench-workbook";
import { describeMeasurement } from "./measure";

const benches = [benchExamine, benchFunctions, benchWorkbook];

/** Measures everything and prints a line each. Times are this machine's; ratios travel. */
async function bench(): Promise<void> {
  for (const measure of benches) {
    for (const measurement of await measure()) {
      process.stdout.write(`${describeMeasurement(measurement)}\n`);
    }
  }
}

void bench();
