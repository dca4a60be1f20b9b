import type { Correction } from "../../core/production/correction";
import type { PeriodKind } from "../../core/production/production-table";
import type { UnitId } from "../../core/unit/unit";
import type { Release } from "./pane-state";
import { placeAsRead } from "./reading-places";

/** How a row or a column was read, as it can be corrected. Places count as in the table as read. */
export type Draft = RowDraft | PeriodDraft;

/** What a row or a column is there for. */
export type LineUse = "figures" | "header" | "skipped";

export interface RowDraft {
  readonly kind: "row";
  readonly table: number;
  readonly row: number;
  readonly use: LineUse;
  /** null: the row is no production figure. */
  readonly metric: string | null;
  readonly unit: UnitId | null;
}

export interface PeriodDraft {
  readonly kind: "period";
  readonly table: number;
  readonly column: number;
  readonly use: LineUse;
  readonly period: PeriodKind;
  readonly year: number | null;
  readonly index: number | null;
}

type Read = Pick<Release, "examination" | "asRead" | "corrections" | "table">;

/** A row of the table on show as it was read; null where there is none, or where it is not the line that was read. */
export function rowDraft(release: Read, index: number): RowDraft | null {
  const { table, corrections } = release;
  const row = release.examination.tables[table]?.rows[index];
  const place = placeAsRead(corrections.reading, table, "row", index);
  const printed = release.asRead[table]?.rows[place];
  if (row === undefined || printed?.label !== row.label) return null;
  const { metric, unit } = row;
  return { kind: "row", table, row: place, use: "figures", metric, unit };
}

/** A column of the table on show as it was read; null where there is none. */
export function periodDraft(release: Read, index: number): PeriodDraft | null {
  const { table, corrections } = release;
  const found = release.examination.tables[table]?.periods[index];
  if (found === undefined) return null;
  const column = placeAsRead(corrections.reading, table, "column", index);
  const { kind: period, year, index: which } = found;
  const use = "figures";
  return { kind: "period", table, column, use, period, year, index: which };
}

/** A draft as core takes it: a row is corrected in its metric and in its unit, or taken out of the table. */
export function draftCorrections(draft: Draft): readonly Correction[] {
  return draft.kind === "row"
    ? rowCorrections(draft)
    : columnCorrections(draft);
}

/** Every correction that the row or column of a draft can have: what undoing it takes away. */
export function placeCorrections(draft: Draft): readonly Correction[] {
  return [
    ...draftCorrections({ ...draft, use: "figures" }),
    ...draftCorrections({ ...draft, use: "skipped" }),
  ];
}

function rowCorrections({
  table,
  row,
  use,
  metric,
  unit,
}: RowDraft): readonly Correction[] {
  switch (use) {
    case "header":
      return [{ kind: "header-row", table, row }];
    case "skipped":
      return [{ kind: "skip-row", table, row }];
    case "figures":
      return [
        { kind: "metric", table, row, metric },
        { kind: "unit", table, row, unit },
      ];
  }
}

function columnCorrections({
  table,
  column,
  use,
  period: kind,
  year,
  index,
}: PeriodDraft): readonly Correction[] {
  return use === "skipped"
    ? [{ kind: "skip-column", table, column }]
    : [{ kind: "period", table, column, period: { kind, year, index } }];
}
