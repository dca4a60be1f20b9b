import type { CellRef } from "../expression/expression";
import { rowName, tidyLabel } from "../production/row-name";
import type { Warning } from "../text/warning";
import { withUnit } from "../phrase/word-saying";
import type { Wording } from "../phrase/wording";

/** What the report needs of a table to name its cells; a production table has it all. */
export interface LabelledTable {
  readonly title: string | null;
  readonly entity: string | null;
  /** What is unsure of its reading. */
  readonly warnings: readonly Warning[];
  readonly periods: readonly {
    readonly label: string;
    readonly kind: string;
    readonly entity: string | null;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly path: readonly string[];
    readonly entity: string | null;
    readonly unit: string | null;
    readonly cells: readonly ({
      readonly text: string;
      readonly value: number | null;
      readonly decimals: number;
    } | null)[];
  }[];
}

/** "Zinc concentrate, Concentrate grade: Silver (grams per tonne), Total Calendar 2011": a cell by its place in the print. */
export function nameCell(
  tables: readonly LabelledTable[],
  cell: CellRef,
): string {
  const period = tables[cell.table]?.periods[cell.column];
  const mine = period?.entity ? ` (${period.entity})` : "";
  return `${nameRow(tables, cell)}, ${period?.label ?? "?"}${mine}`;
}

/** The row's name; with its nearest headings, or its mine, where the label stands in the table more than once. */
export function nameRow(
  tables: readonly LabelledTable[],
  cell: CellRef,
): string {
  const table = tables[cell.table];
  const row = table?.rows[cell.row];
  if (!table || !row) return "?";
  const label = rowName(row);
  const twins = table.rows.filter((other) => rowName(other) === label);
  const mine = row.entity ?? (tables.length > 1 ? table.entity : null);
  // A total without a label is named after its heading already.
  const headings = row.path.map(tidyLabel).filter((name) => name !== label);
  const place = twins.length > 1 ? headings.slice(-2).join(", ") : "";
  const named = place === "" ? label : `${place}: ${label}`;
  return mine === null || named.includes(mine) ? named : `${mine}: ${named}`;
}

/**
 * A printed figure with its decimals and its unit, its marks those of the language: it stands beside rebuilt ones. What
 * holds no number stays as printed. Example: "3,223 t", "86.2%"
 */
export function printedFigure(
  tables: readonly LabelledTable[],
  cell: CellRef,
  wording: Wording,
): string {
  const printed = tables[cell.table]?.rows[cell.row]?.cells[cell.column];
  if (!printed || printed.value === null) return printed?.text ?? "?";
  const number = wording.number(printed.value, printed.decimals);
  return withUnit(number, unitIn(tables, cell), wording);
}

/** The unit of a figure: its row's, and percent in a column of changes. */
export function unitIn(
  tables: readonly LabelledTable[],
  cell: CellRef,
): string | null {
  const table = tables[cell.table];
  const isChange = table?.periods[cell.column]?.kind === "change";
  return isChange ? "%" : (table?.rows[cell.row]?.unit ?? null);
}
