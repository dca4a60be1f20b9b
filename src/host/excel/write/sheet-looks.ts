import { type CellStyle, cellStyles } from "../../../core/plan/cell-styles";
import type { CellPlan, SheetPlan } from "../../../core/plan/workbook-plan";
import { usedRange } from "./sheet-matrix";

/** How cells look, every property of it. */
export interface Look extends Omit<
  Required<CellStyle>,
  "horizontal" | "vertical"
> {
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
}

/** A sheet's looks in few words: by column, then by row, then by cell or group of cells; each says only what it changes. */
export interface SheetLooks {
  readonly columns: readonly Partial<Look>[];
  readonly rows: readonly Partial<Look>[];
  readonly groups: readonly LookGroup[];
  /** Columns in which several small groups lie, by row. */
  readonly within: ReadonlyMap<number, ReadonlyMap<number, Partial<Look>>>;
}

interface LookGroup {
  readonly change: Partial<Look>;
  readonly cells: readonly CellPlan[];
}

/** What a cell looks like that nobody has formatted but for the font. */
const plain: Look = {
  bold: false,
  italic: false,
  size: 10,
  color: "000000",
  fill: "",
  underline: false,
  horizontal: "general",
  vertical: "bottom",
  indent: 0,
  wrap: false,
  lineBelow: "",
};

/** Finds the looks that whole columns and whole rows share, and what is left. */
export function sheetLooks(plan: SheetPlan): SheetLooks {
  const { bottom, right } = usedRange(plan);
  const seen = plan.cells.filter(({ column }) => plan.widths[column] !== 0);
  const byRow = grouped(seen, bottom + 1, ({ row }) => row);
  const rowLooks = byRow.map((cells) => rowLook(cells, right));
  const rest = seen.filter(({ row }) => !rowLooks[row]);
  const byColumn = grouped(rest, right + 1, ({ column }) => column);
  const columns = byColumn.map(columnLook);
  const rows = rowLooks.map((look, row) =>
    look ? changeOf(byRow[row] ?? [], look, columns) : {},
  );
  const lookNow = ({ row, column }: CellPlan) => ({
    ...(columns[column] ?? plain),
    ...rows[row],
  });
  return {
    columns: columns.map((look) => change(plain, look)),
    rows,
    ...sortedOut(leftOver(seen, lookNow)),
  };
}

function lookOf({ style }: CellPlan): Look {
  return { ...plain, ...cellStyles[style] };
}

/** A row's look where its cells share one; a band of colour from edge to edge may differ in the rest. */
function rowLook(cells: readonly CellPlan[], right: number): Look | null {
  const [first] = cells;
  if (!first) return null;
  const { fill, lineBelow } = lookOf(first);
  const isBand =
    cells.length >= right &&
    cells.every((cell) => lookOf(cell).fill === fill) &&
    cells.every((cell) => lookOf(cell).lineBelow === lineBelow);
  const isPainted = fill !== "" || lineBelow !== "";
  if (isPainted) return isBand ? commonest(cells) : null;
  return cells.every(({ style }) => style === first.style)
    ? lookOf(first)
    : null;
}

/** The look that most cells of a column have; none that would paint the blank ones. */
function columnLook(cells: readonly CellPlan[]): Look {
  const paintless = cells.filter((cell) => {
    const { fill, lineBelow } = lookOf(cell);
    return fill === "" && lineBelow === "";
  });
  return commonest(paintless);
}

function commonest(cells: readonly CellPlan[]): Look {
  const counts = new Map<CellPlan["style"], number>();
  for (const { style } of cells)
    counts.set(style, (counts.get(style) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? { ...plain, ...cellStyles[most[0]] } : plain;
}

/** What a row's look changes in any of the columns that its cells stand in. */
function changeOf(
  cells: readonly CellPlan[],
  look: Look,
  columns: readonly Look[],
): Partial<Look> {
  return cells.reduce<Partial<Look>>(
    (held, { column }) => ({
      ...held,
      ...change(columns[column] ?? plain, look),
    }),
    {},
  );
}

function change(from: Look, to: Look): Partial<Look> {
  const held = new Map(Object.entries(from));
  return Object.fromEntries(
    Object.entries(to).filter(([key, value]) => held.get(key) !== value),
  );
}

/** So many cells are written one by one sooner than as a group of areas. */
const FEW = 6;

/** A small group that lies in one column joins the others that do. */
function sortedOut(
  all: readonly LookGroup[],
): Pick<SheetLooks, "groups" | "within"> {
  const within = new Map<number, Map<number, Partial<Look>>>();
  const groups: LookGroup[] = [];
  for (const group of all) {
    const columns = new Set(group.cells.map(({ column }) => column));
    const [only = 0] = columns;
    if (columns.size > 1 || group.cells.length > FEW) groups.push(group);
    else {
      const rows = within.get(only) ?? new Map<number, Partial<Look>>();
      within.set(only, rows);
      for (const { row } of group.cells) rows.set(row, group.change);
    }
  }
  return { groups, within };
}

/** The cells whose look is not there yet, together where they need the same change. */
function leftOver(
  cells: readonly CellPlan[],
  lookNow: (cell: CellPlan) => Look,
): readonly LookGroup[] {
  const groups = new Map<
    string,
    { readonly change: Partial<Look>; readonly cells: CellPlan[] }
  >();
  for (const cell of cells) {
    const needed = change(lookNow(cell), lookOf(cell));
    const key = JSON.stringify(needed);
    if (key === "{}") continue;
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { change: needed, cells: [cell] });
  }
  return [...groups.values()];
}

function grouped(
  cells: readonly CellPlan[],
  count: number,
  placeOf: (cell: CellPlan) => number,
): readonly (readonly CellPlan[])[] {
  const groups: CellPlan[][] = Array.from({ length: count }, () => []);
  for (const cell of cells) groups[placeOf(cell)]?.push(cell);
  return groups;
}
