import type { RawTable } from "../table/raw-table";
import type { Correction } from "./correction";
import type { CorrectedRow, TypedRow } from "./meaning/type-row";
import { rowKey } from "./meaning/type-rows";

/** What corrections say of rows, by the rows' places in the raw table, header rows taken out. */
export function correctRows(
  before: readonly TypedRow[],
  corrections: readonly Correction[],
): ReadonlyMap<string, CorrectedRow> {
  const promoted = headerSources(before, corrections);
  const corrected = new Map<string, CorrectedRow>();
  for (const correction of corrections) {
    const change = changeOf(correction);
    if (change === null || !("row" in correction)) continue;
    const row = before[correction.row];
    if (row === undefined) continue;
    const shift = promoted.filter((source) => source < row.source).length;
    const key = rowKey(row.source - shift, row.group);
    corrected.set(key, { ...corrected.get(key), ...change });
  }
  return corrected;
}

function changeOf(correction: Correction): CorrectedRow | null {
  switch (correction.kind) {
    case "metric":
      return { metric: correction.metric };
    case "unit":
      return { unit: correction.unit };
    case "skip-row":
      return { isSkipped: true };
    default:
      return null;
  }
}

function headerSources(
  before: readonly TypedRow[],
  corrections: readonly Correction[],
): readonly number[] {
  const sources = corrections.flatMap((correction) =>
    correction.kind === "header-row"
      ? (before[correction.row]?.source ?? [])
      : [],
  );
  return [...new Set(sources)];
}

/** The table with the rows that corrections call header rows moved into its header. The table itself where there are none. */
export function promoteHeaderRows(
  table: RawTable,
  before: readonly TypedRow[],
  corrections: readonly Correction[],
): RawTable {
  const sources = new Set(headerSources(before, corrections));
  if (sources.size === 0) return table;
  const moved = table.rows.filter((_, index) => sources.has(index));
  return {
    ...table,
    header: [...table.header, ...moved.map(({ cells }) => cells)],
    rows: table.rows.filter((_, index) => !sources.has(index)),
  };
}
