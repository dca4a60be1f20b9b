import { program } from "../core/program";
import { runCalc } from "./calc";
import { examineCommand } from "./examine-command";
import { help } from "./help";
import { importCommand } from "./import-command";
import { UsageError } from "./usage-error";

type Command = (args: readonly string[]) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["examine", examineCommand],
  ["import", importCommand],
  ["calc", calcCommand],
]);

/** Runs one command line, without the program's name; returns the exit status. The one place that catches. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (
      name === undefined ||
      name === "--help" ||
      name === "-h" ||
      name === "help"
    ) {
      process.stdout.write(help(rest[0]));
      return name === undefined ? 2 : 0;
    }
    if (name === "--version") {
      process.stdout.write(`${program}\n`);
      return 0;
    }
    const command = commands.get(name);
    if (command === undefined) {
      throw new UsageError(`There is no command "${name}".`);
    }
    if (rest.includes("--help") || rest.includes("-h")) {
      process.stdout.write(help(name));
      return 0;
    }
    return await command(rest);
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    return 2;
  }
}

async function calcCommand(args: readonly string[]): Promise<number> {
  const { stdout, stderr, exitCode } = runCalc(args);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return exitCode;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) {
    return `assay: ${error.message} Try: assay --help`;
  }
  if (error instanceof Error) {
    return `assay: this should not have happened: ${error.message}\n${error.stack ?? ""}`;
  }
  return `assay: this should not have happened: ${String(error)}`;
}
