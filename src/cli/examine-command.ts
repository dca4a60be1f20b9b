import type { Examination } from "../core/examination";
import { examine } from "../core/examine";
import type { Severity } from "../core/finding/finding";
import { reportText } from "../core/report/report-text";
import { parseWords } from "./parse-words";
import { readRelease } from "./read-release";
import { UsageError } from "./usage-error";

const severities: readonly Severity[] = ["high", "medium", "low"];

interface ExamineOptions {
  readonly files: readonly string[];
  readonly asJson: boolean;
  readonly failOn: Severity | null;
}

/**
 * `assay examine FILE… [--json] [--fail-on SEVERITY]`. Exit status: 0 examined, whatever was found; 1 with --fail-on
 * where a finding is that severe or worse; 2 for bad usage or a file that could not be read (the others still are).
 */
export async function examineCommand(args: readonly string[]): Promise<number> {
  const { files, asJson, failOn } = parseOptions(args);
  let unread = false;
  let severe = false;
  for (const file of files) {
    const document = await readRelease(file);
    if (typeof document === "string") {
      process.stderr.write(`assay: ${document}\n`);
      unread = true;
      continue;
    }
    const examination = examine(document);
    severe ||= failOn !== null && hasFinding(examination, failOn);
    process.stdout.write(
      asJson
        ? `${JSON.stringify(examination)}\n`
        : reportText(examination, document.text),
    );
  }
  return unread ? 2 : severe ? 1 : 0;
}

function hasFinding(examination: Examination, atLeast: Severity): boolean {
  const worst = severities.slice(0, severities.indexOf(atLeast) + 1);
  return examination.findings.some((finding) =>
    worst.includes(finding.severity),
  );
}

function parseOptions(args: readonly string[]): ExamineOptions {
  const { values, positionals } = parseWords(args, {
    json: { type: "boolean" },
    "fail-on": { type: "string" },
  });
  if (positionals.length === 0) {
    throw new UsageError(
      "examine needs the name of a release's file, or - for standard input.",
    );
  }
  const failOn =
    severities.find((severity) => severity === values["fail-on"]) ?? null;
  if (values["fail-on"] !== undefined && failOn === null) {
    throw new UsageError(
      `--fail-on takes high, medium or low, not "${values["fail-on"]}".`,
    );
  }
  return { files: positionals, asJson: values.json ?? false, failOn };
}
