import type { CellRef } from "../../expression/expression";
import type { Period } from "../../production/production-table";
import { rowName } from "../figure-names";
import type { PlanContext } from "../plan-context";
import { safeText } from "../text-content";
import { linesOfRow, type RebuiltLine } from "./rebuilt/rebuilt-layout";

/** One chart: a metal's printed and rebuilt production over periods of one length, the earliest first. */
export interface ChartSeries {
  readonly title: string;
  readonly unit: string;
  readonly line: RebuiltLine;
  readonly cells: readonly CellRef[];
}

/** Whether a line is a produced metal, rebuilt by its row's first way that reaches two periods of one length. */
export function chartSeries(
  context: PlanContext,
  table: number,
  line: RebuiltLine,
): ChartSeries | null {
  const found = context.input.tables[table];
  const row = found?.rows[line.tableRow];
  if (!found || !row?.metric?.startsWith("produced.")) return null;
  const columns = rebuiltColumns(found.periods, line);
  if (columns.length < 2) return null;
  const first = linesOfRow(context.rebuilt, table, line.tableRow).find(
    (other) => rebuiltColumns(found.periods, other).length > 1,
  );
  if (first !== line) return null;
  const cells = columns.map((column) => ({
    table,
    row: line.tableRow,
    column,
  }));
  const title = `${rowName(context, { table, row: line.tableRow })}, reported and rebuilt ${line.route ?? ""}`;
  return { title: safeText(title.trim()), unit: row.unit ?? "", line, cells };
}

/** The columns that a line rebuilds, of the kind of period that has most of them, in the order of time. */
function rebuiltColumns(
  periods: readonly Period[],
  { relations }: RebuiltLine,
): readonly number[] {
  const kinds = ["month", "quarter", "half", "year"] as const;
  const byKind = kinds.map((kind) =>
    periods.flatMap((period, column) =>
      period.kind === kind && relations[column] ? [column] : [],
    ),
  );
  const most = byKind.reduce(
    (held, columns) => (columns.length > held.length ? columns : held),
    [],
  );
  const start = (column: number) => periods[column]?.months?.[0] ?? 0;
  return [...most].sort((left, right) => start(left) - start(right));
}
