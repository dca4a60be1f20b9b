import type { RawRow } from "../../table/raw-table";
import type { ProductionCell } from "../production-table";
import type { OpenHeading } from "./heading/heading-stack";
import { inheritLabels } from "./column/inherit-labels";
import { fillDown } from "./column/label-cells";
import { millionTonnes } from "./million-tonnes";
import { shareUnits } from "./share-units";
import { stackHeadings } from "./heading/stack-headings";
import {
  type CorrectedRow,
  type OreStated,
  type TypedRow,
  typeRow,
} from "./type-row";
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
  const rows = inheritLabels(
    millionTonnes(fillDown(table.rows, context.roles), context.roles),
    context.roles,
    context.style,
  );
  const stacks = stackHeadings(rows, context.roles);
  let ore: OreStated = null;
  let mine: string | null = null;
  for (const [source, raw] of rows.entries()) {
    const stack = stacks[source];
    if (!stack) continue;
    const over = stack.find(({ isEntity }) => isEntity)?.label ?? null;
    if (over !== mine) ore = null;
    mine = over;
    for (const group of context.groups.keys()) {
      const said = corrected.get(rowKey(source, group));
      if (said?.isSkipped) continue;
      const headings = [...stack, ...(assumed.get(typed.length) ?? [])];
      const place = { source, group, ore };
      const whole = labelledByHeading(raw, stack);
      const row = typeRow(whole, place, headings, context, said);
      if (context.groups.length === 1 || row.row.cells.some(isFilled)) {
        typed.push(row);
        ore = oreStated(row.row.metric) ?? ore;
      }
    }
  }
  return shareUnits(typed);
}

/** A row of figures without a label is the total of the heading over it. */
function labelledByHeading(raw: RawRow, stack: readonly OpenHeading[]): RawRow {
  const [label, ...cells] = raw.cells;
  const heading = stack.at(-1);
  if (!label || label.text !== "" || !heading || heading.isEntity) return raw;
  return { ...raw, cells: [{ ...label, text: heading.label }, ...cells] };
}

function oreStated(metric: string | null): OreStated {
  if (metric === "ore.placed.tonnes") return "placed";
  return metric === "ore.processed.tonnes" ? "processed" : null;
}

const isFilled = (cell: ProductionCell | null): boolean =>
  cell !== null && cell.kind !== "blank";
