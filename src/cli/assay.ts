import { runCommand } from "./run-command";

// Exits by status, not by process.exit: what is still being written to a pipe is written to its end.
void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
