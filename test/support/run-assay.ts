import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The project's folder. */
export const projectFolder = join(__dirname, "../..");

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user would, in the project's folder. */
export function runAssay(args: readonly string[], input?: string): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, "dist/cli/assay.js"), ...args],
    {
      cwd: projectFolder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      ...(input === undefined ? {} : { input }),
    },
  );
  return { status, stdout, stderr };
}
