import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../support/run-assay";

/**
 * The shared corpus: hand-typed tables in every layout family, known discrepancies, and tables with one digit changed. It lives beside
 * the project where the project is developed, not in it; a laptop without it skips these.
 */
const scorers = join(projectFolder, "../shared/bin");
const whereShared = existsSync(scorers) ? test : test.skip;

function score(name: string, bounds: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    join(scorers, name),
    ["--cmd", "node dist/cli/assay.js examine --json", ...bounds],
    { cwd: projectFolder, encoding: "utf8" },
  );
  return { status, said: `${stdout}\n${stderr}` };
}

whereShared.each([
  [
    "reads the corpus, and no cell silently wrong",
    "score-corpus",
    [
      ...["--min-cells", "0.975", "--max-silent", "0", "--max-false-rows", "0"],
      ...["--min-metrics", "0.98", "--min-units", "0.98"],
      ...["--min-periods", "0.99"],
    ],
  ],
  [
    "reads the PDFs",
    "score-corpus",
    ["--filter", "^pdf/", "--min-cells", "0.995", "--max-silent", "0"],
  ],
  [
    "flags every known discrepancy and none that is explained",
    "score-findings",
    ["--min-flagged", "1", "--max-violations", "0", "--max-unexpected", "2"],
  ],
  [
    "finds the digit that was changed, and nothing in clean tables",
    "inject-errors",
    ["--max-false-alarms", "0", "--min-detect", "0.95", "--min-top1", "0.95"],
  ],
])(
  "%s",
  (_what, name, bounds) => {
    const { status, said } = score(name, bounds);
    expect({ status, said }).toEqual({ status: 0, said: expect.any(String) });
  },
  300_000,
);
