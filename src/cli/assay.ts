import { runCommand } from "./run-command";

// A reader that has seen enough (`| head`) closes the pipe: that ends the work, it is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// Exits by status, not by process.exit: what is still being written to a pipe is written to its end.
void runCommand(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
