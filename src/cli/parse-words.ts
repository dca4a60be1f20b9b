import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./usage-error";

/**
 * The words of a command as options and names of files.
 * Errors: a `UsageError` where an option is unknown or lacks its value
 */
export function parseWords<
  Options extends NonNullable<ParseArgsConfig["options"]>,
>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? `${error.message}.` : String(error),
    );
  }
}
