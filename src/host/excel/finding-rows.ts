/** Where a finding's decision stands in the used range of Findings. */
export interface FindingRow {
  readonly finding: string;
  readonly row: number;
  readonly state: number;
  readonly reason: number;
}

/** Finds the findings by the keys beside them and the columns by their headings. */
export function findingRows(
  values: readonly (readonly unknown[])[],
): readonly FindingRow[] {
  const header = values.find(
    (cells) => cells.includes("State") && cells.includes("Reason"),
  );
  if (!header) return [];
  const state = header.indexOf("State");
  const reason = header.indexOf("Reason");
  return values.flatMap((cells, row) => {
    const finding = cells.find((value) =>
      /^[a-z-]+\|.*\|\d+\/\d+\/\d+$/.test(String(value)),
    );
    return finding === undefined
      ? []
      : [{ finding: String(finding), row, state, reason }];
  });
}
