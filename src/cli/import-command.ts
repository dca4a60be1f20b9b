import { mkdir, stat } from "node:fs/promises";
import { examine } from "../core/examine";
import { planWorkbook } from "../core/plan/plan-workbook";
import { releaseFacts } from "../core/release-facts";
import { writeWorkbookFile } from "../host/xlsx/write-workbook-file";
import { importTargets } from "./import-target";
import { parseWords } from "./parse-words";
import { readRelease } from "./read-release";
import { exists, replaceFile } from "./replace-file";
import { UsageError } from "./usage-error";

interface ImportOptions {
  readonly files: readonly string[];
  readonly output: string;
  readonly isFolder: boolean;
  readonly force: boolean;
}

/**
 * `assay import FILE… -o OUT.xlsx [--force]`: the workbook that the add-in would write, as a file; one per release with
 * `-o FOLDER/`. Exit status: 0 all written; 2 bad usage, or a release that could not be read or written.
 */
export async function importCommand(args: readonly string[]): Promise<number> {
  const options = await parseOptions(args);
  if (options.isFolder) await makeFolder(options.output);
  const targets = importTargets(
    options.files,
    options.output,
    options.isFolder,
  );
  let failed = false;
  for (const [index, file] of options.files.entries()) {
    showProgress(index, options.files.length, file);
    const refusal = await importFile(file, targets[index] ?? "", options.force);
    if (refusal === null) continue;
    failed = true;
    process.stderr.write(`${clearLine()}assay: ${refusal}\n`);
  }
  process.stderr.write(clearLine());
  return failed ? 2 : 0;
}

/** Writes one workbook; a sentence where that cannot be done. */
async function importFile(
  file: string,
  target: string,
  force: boolean,
): Promise<string | null> {
  if (!force && (await exists(target))) {
    return `${target} exists already. Choose another name, or replace it with --force.`;
  }
  const document = await readRelease(file);
  if (typeof document === "string") return document;
  const examination = examine(document);
  if (examination.tables.length === 0) {
    return `${document.source.name}: no production table was found, so nothing was written. Check that the file holds the table itself, not a picture of it.`;
  }
  const plan = planWorkbook(examination, {
    text: document.text,
    ...releaseFacts(document),
  });
  const refusal = await replaceFile(target, await writeWorkbookFile(plan));
  if (refusal === null) {
    const { ties, fails, undecidable } = examination.checks;
    const open = undecidable > 0 ? `, ${undecidable} undecided` : "";
    process.stdout.write(
      `${clearLine()}${target}: ${ties} checks tie, ${fails} differ${open}, ${examination.findings.length} findings\n`,
    );
  }
  return refusal;
}

async function parseOptions(args: readonly string[]): Promise<ImportOptions> {
  const { values, positionals } = parseWords(args, {
    output: { type: "string", short: "o" },
    force: { type: "boolean", short: "f" },
  });
  const { output } = values;
  if (positionals.length === 0) {
    throw new UsageError(
      "import needs the name of a release's file, or - for standard input.",
    );
  }
  if (output === undefined) {
    throw new UsageError(
      "import needs -o OUT.xlsx, or -o FOLDER/ for one workbook per release.",
    );
  }
  const isFolder = /[/\\]$/.test(output) || (await isDirectory(output));
  if (!isFolder && positionals.length > 1) {
    throw new UsageError(
      `${positionals.length} releases do not go into one file. Name a folder: -o ${output.replace(/\.xlsx$/i, "")}/`,
    );
  }
  if (!isFolder && !/\.xlsx$/i.test(output)) {
    throw new UsageError(
      `"${output}" should end in .xlsx, or in / for a folder.`,
    );
  }
  return { files: positionals, output, isFolder, force: values.force ?? false };
}

/** Refuses where a folder cannot be made, or is a file. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch {
    throw new UsageError(
      `${path} cannot be made a folder: a file of that name is there, or this user may not write beside it. Name another with -o FOLDER/.`,
    );
  }
}

function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const BAR = 24;

/** A bar on a terminal, for several releases; nothing in a pipe. */
function showProgress(done: number, all: number, file: string): void {
  if (all < 2 || !process.stderr.isTTY) return;
  const filled = Math.round((done / all) * BAR);
  const bar = "█".repeat(filled).padEnd(BAR, "░");
  process.stderr.write(`${clearLine()}${bar} ${done}/${all} ${file}`);
}

function clearLine(): string {
  return process.stderr.isTTY ? "\r\u001B[2K" : "";
}
