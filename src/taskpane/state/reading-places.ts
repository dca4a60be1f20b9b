import type { Correction } from "../../core/production/correction";

/** Rows or columns: corrections take some of both out of a table. */
export type Axis = "row" | "column";

/** The places of a table as read, without any corrections, that corrections take out of it; in order. */
function takenOut(
  reading: readonly Correction[],
  table: number,
  axis: Axis,
): readonly number[] {
  const gone = reading.flatMap((correction) => {
    if (correction.table !== table) return [];
    const { kind } = correction;
    if (axis === "column")
      return kind === "skip-column" ? correction.column : [];
    return kind === "skip-row" || kind === "header-row" ? correction.row : [];
  });
  return [...new Set(gone)].sort((a, b) => a - b);
}

/** Where a place of the corrected table stood as read. */
export function placeAsRead(
  reading: readonly Correction[],
  table: number,
  axis: Axis,
  place: number,
): number {
  return takenOut(reading, table, axis).reduce(
    (at, gone) => (gone <= at ? at + 1 : at),
    place,
  );
}

/** Where a place as read stands in the corrected table; null where corrections take it out. */
export function placeNow(
  reading: readonly Correction[],
  table: number,
  axis: Axis,
  place: number,
): number | null {
  const gone = takenOut(reading, table, axis);
  return gone.includes(place)
    ? null
    : place - gone.filter((other) => other < place).length;
}

/** Whether two sets of corrections leave every row and column in its place. */
export function isSameLayout(
  before: readonly Correction[],
  after: readonly Correction[],
): boolean {
  return layoutKey(before) === layoutKey(after);
}

function layoutKey(reading: readonly Correction[]): string {
  const tables = [...new Set(reading.map(({ table }) => table))].sort();
  return JSON.stringify(
    tables
      .map((table) => [
        table,
        takenOut(reading, table, "row"),
        takenOut(reading, table, "column"),
      ])
      .filter(([, rows, columns]) => `${rows}${columns}` !== ""),
  );
}
