import type { RawRow, RawTable } from "../../../table/raw-table";
import { stripFootnoteMarks } from "../../words/footnote-marks";
import type { ColumnRoles } from "./column-roles";

/** The label of a row, with the words of further label columns before it ("Huaron | Silver") as its lead. */
export interface PrintedLabel {
  readonly label: string;
  readonly marks: readonly string[];
  readonly lead: string | null;
}

/** Reads the label cells of a row; the innermost column is the label, those before it lead. */
export function labelOf(row: RawRow, roles: ColumnRoles): PrintedLabel {
  const texts = [0, ...roles.words].map(
    (column) => row.cells[column]?.text ?? "",
  );
  const filled = texts.filter((text) => text !== "");
  const { text, marks } = stripFootnoteMarks(filled.at(-1) ?? "");
  const lead =
    filled.length > 1
      ? stripFootnoteMarks(filled.slice(0, -1).join(" ")).text
      : null;
  return { label: text, marks, lead };
}

/** Whether a row has a label and nothing else. */
export function isHeadingRow(
  row: RawRow,
  { values, unit }: ColumnRoles,
): boolean {
  if (row.isUnread) return false;
  const filled = (column: number) => (row.cells[column]?.text ?? "") !== "";
  return !values.some(filled) && !(unit !== null && filled(unit));
}

/** The labels of the value rows, as printed without footnote marks. */
export function rowLabels(
  table: RawTable,
  roles: ColumnRoles,
): readonly string[] {
  return table.rows
    .filter((row) => !isHeadingRow(row, roles))
    .map((row) => labelOf(row, roles).label);
}

/** With words in several columns, a blank first cell repeats the one above ("Huaron | Silver", " | Zinc"). */
export function fillDown(
  rows: readonly RawRow[],
  { words }: ColumnRoles,
): readonly RawRow[] {
  if (words.length === 0) return rows;
  let above: RawRow["cells"][number] | undefined;
  return rows.map((row) => {
    const first = row.cells[0];
    if (first && first.text !== "") above = first;
    const isMerged =
      first?.text === "" &&
      words.some((column) => (row.cells[column]?.text ?? "") !== "");
    return isMerged && above
      ? { ...row, cells: [above, ...row.cells.slice(1)] }
      : row;
  });
}
