import type { Finding } from "../finding/finding";

/** Names a finding for as long as the table stays the same, so that its state is found again in the sheet. */
export function findingId(finding: Finding): string {
  const { code, relation, table, cell } = finding;
  return `${code}|${relation}|${table}/${cell.row}/${cell.column}`;
}
