import { benchCheck } from "./bench-check";
import { benchExamine } from "./bench-examine";
import { describeMeasurement } from "./measure";

const benches = [benchExamine, benchCheck];

/** Measures everything and prints a line each. Times are this machine's; ratios travel. */
async function bench(): Promise<void> {
  for (const measure of benches) {
    for (const measurement of await measure()) {
      process.stdout.write(`${describeMeasurement(measurement)}\n`);
    }
  }
}

void bench();
