/** The row of the table's headings. */
export const findingsHeaderRow = 3;

/** The columns of the table of findings, in order, with their widths. */
export const findingColumns = [
  ["No", 7],
  ["Severity", 10],
  ["Cell", 7],
  ["Figure", 32],
  ["Period", 14],
  ["Unit", 7],
  ["Printed", 12],
  ["Rebuilt", 12],
  ["Gap", 12],
  ["Now", 10],
  ["Likely cause", 32],
  ["What was found", 46],
  ["Source", 10],
  ["State", 12],
  ["Reason", 20],
  ["Least", 12],
  ["Greatest", 12],
] as const;

/** A column of the table of findings, by its heading. */
export type FindingColumn = (typeof findingColumns)[number][0];

/** Sheet column of a column of the table, which begins right of the keys. */
export function findingColumn(name: FindingColumn): number {
  return 1 + findingColumns.findIndex(([title]) => title === name);
}
