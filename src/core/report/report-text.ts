import type { Examination } from "../examine";
import type { Finding } from "../finding/finding";

/** An examination as a plain-text report for a terminal: what was found, what ties, what does not, in neutral words. */
export function reportText(examination: Examination): string {
  const { source, tables, checks, findings, claims, warnings } = examination;
  const roots = findings.filter(({ role }) => role === "root");
  return [
    source.name,
    ...(tables.length === 0 ? [noTable] : tables.map(describeTable)),
    `${checks.ties} relations tie, ${checks.fails} do not, ${checks.undecidable} cannot be decided, ${checks.notCheckable} cannot be checked.`,
    "",
    ...roots.map(describeFinding),
    ...claims.map(
      (claim) =>
        `  ${claim.verdict}${claim.rebuiltVerdict ? `, rebuilt ${claim.rebuiltVerdict}` : ""}: ${claim.text}`,
    ),
    ...warnings.map(({ message }) => `Note: ${message}`),
    "",
  ].join("\n");
}

const noTable =
  "No production table was found. Paste or open the pages with the table of tonnes, grades and metal.";

function describeTable({
  title,
  rows,
  periods,
}: Examination["tables"][number]): string {
  const columns = periods.map(({ label }) => label).join(", ");
  return `${title ?? "A production table"}: ${rows.length} rows; ${columns}`;
}

function describeFinding({ severity, message }: Finding): string {
  return `  ${severity.padEnd(7)} ${message}`;
}
