import type { RawTable } from "../../table/raw-table";
import type { ProductionCell } from "../production-table";
import { type LabelWords, readLabel } from "../words/read-label";
import type { ColumnRoles } from "./column-roles";
import { type OpenHeading, openHeading, pushHeading } from "./heading-stack";
import { fillDown, isHeadingRow, labelOf } from "./label-cells";
import { isName } from "./name-metric";
import { type CorrectedRow, type TypedRow, typeRow } from "./type-row";
import type { TableFrame } from "./frame-table";

/** Headings that a reading supposes over rows whose own are lost, by the row's place among the typed rows. */
export type AssumedHeadings = ReadonlyMap<number, readonly OpenHeading[]>;

/** Names a row across typings: its place in the raw table and the group of columns it was read from. */
export function rowKey(source: number, group: number): string {
  return `${source}/${group}`;
}

interface RowSuppositions {
  readonly assumed?: AssumedHeadings;
  readonly corrected?: ReadonlyMap<string, CorrectedRow>;
}

/** Types the rows of a table; headings are not rows, they live on in the paths of the rows under them. */
export function typeRows(
  { table, context }: TableFrame,
  { assumed = new Map(), corrected = new Map() }: RowSuppositions = {},
): readonly TypedRow[] {
  const typed: TypedRow[] = [];
  let stack: readonly OpenHeading[] = [];
  let followsHeading = false;
  for (const [source, raw] of fillDown(table.rows, context.roles).entries()) {
    if (isHeadingRow(raw, context.roles)) {
      const words = readLabel(labelOf(raw, context.roles).label);
      if (words.label === "") continue;
      const isOverNames = namesFollow(table, source, context.roles);
      const heading = openHeading(words, isOverNames);
      stack = pushHeading(stack, heading, followsHeading);
      followsHeading = true;
      continue;
    }
    followsHeading = false;
    for (const group of context.groups.keys()) {
      const said = corrected.get(rowKey(source, group));
      if (said?.isSkipped) continue;
      const headings = [...stack, ...(assumed.get(typed.length) ?? [])];
      const place = { source, group };
      const row = typeRow(raw, place, headings, context, said);
      if (context.groups.length === 1 || row.row.cells.some(isFilled)) {
        typed.push(row);
      }
    }
  }
  return typed;
}

/** Whether the rows under a heading name mines and nothing that is measured. */
function namesFollow(
  table: RawTable,
  heading: number,
  roles: ColumnRoles,
): boolean {
  const below: LabelWords[] = [];
  for (const row of table.rows.slice(heading + 1)) {
    if (isHeadingRow(row, roles)) {
      if (below.length > 0) break;
      continue;
    }
    below.push(readLabel(labelOf(row, roles).label));
  }
  return below.length > 0 && below.every(isName);
}

const isFilled = (cell: ProductionCell | null): boolean =>
  cell !== null && cell.kind !== "blank";
