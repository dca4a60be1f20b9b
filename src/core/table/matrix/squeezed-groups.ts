import { saying } from "../../phrase/saying";
import { warn, type Warning } from "../../text/warning";
import { opensWithTotal } from "../total-label";
import {
  BLANK_CELL,
  type MatrixCell,
  type MatrixRow,
  ownText,
} from "./cell-matrix";

/** Columns in groups of like headings: "Ridge | Hill | Total" under each of two periods. */
export interface ColumnGroups {
  /** The value columns, group after group. */
  readonly columns: readonly number[];
  readonly width: number;
  /** The headings of a group. */
  readonly names: readonly string[];
}

type HeaderCells = readonly (readonly MatrixCell[])[];

/**
 * The groups of a header whose blank cells are all at its end, its lower headings the same under each upper one:
 *   Q3 2031 | Q3 2030 |       |       |      |
 *   Ridge   | Hill    | Total | Ridge | Hill | Total
 * Null where there are none.
 */
export function squeezedGroups(
  heads: HeaderCells,
  values: readonly number[],
): ColumnGroups | null {
  const [upper, lower] = heads.slice(-2).map((cells) => cells.map(ownText));
  if (!upper || !lower || heads.length < 2) return null;
  const isPacked = (texts: readonly string[]) =>
    texts.indexOf("") === texts.filter((text) => text !== "").length;
  const tops = upper.filter((text) => text !== "").length;
  const width = values.length / tops;
  if (!isPacked(upper) || !isPacked(lower)) return null;
  if (tops < 2 || !Number.isInteger(width) || width < 2) return null;
  const names = lower.slice(0, width);
  const areAlike = values.every((_, at) => lower[at] === names[at % width]);
  return areAlike ? { columns: values, width, names } : null;
}

/** Each upper heading over its group, each lower one over its column. */
export function overGroups(
  heads: HeaderCells,
  { columns, width }: ColumnGroups,
): HeaderCells {
  const [upper = [], lower = []] = heads.slice(-2);
  const blank = lower.map(() => BLANK_CELL);
  const over = (place: (index: number) => MatrixCell | undefined) =>
    blank.map((cell, column) => {
      const index = columns.indexOf(column);
      return index < 0 ? cell : (place(index) ?? cell);
    });
  const spanned = over((index) => {
    const top = upper[Math.floor(index / width)];
    return top && { ...top, isAcross: index % width > 0 };
  });
  return [...heads.slice(0, -2), spanned, over((index) => lower[index])];
}

/**
 * Rows of a copy that moved blank cells to the end, put back where the groups leave one place only: grades by mine, and none
 * for all mines. A row that may stand in several places is left blank, with a warning.
 */
export function placeSqueezed(
  rows: readonly MatrixRow[],
  groups: ColumnGroups,
): {
  readonly rows: readonly MatrixRow[];
  readonly warnings: readonly Warning[];
} {
  const placed = rows.map((row) => placeRow(row, groups));
  const warnings = placed.flatMap((row) =>
    row.isUnread ? [blankLost(row.cells[0]?.text ?? "")] : [],
  );
  return { rows: placed, warnings };
}

function placeRow(row: MatrixRow, groups: ColumnGroups): MatrixRow {
  const { columns, width, names } = groups;
  const cells = columns.map((column) => row.cells[column] ?? BLANK_CELL);
  const filled = cells.filter((cell) => ownText(cell) !== "");
  const isSqueezed =
    filled.length > 0 &&
    filled.length < cells.length &&
    filled.every((cell, index) => cell === cells[index]);
  if (!isSqueezed) return row;
  const kept = names.flatMap((name, at) => (opensWithTotal(name) ? [] : [at]));
  const each = (filled.length * width) / columns.length;
  const isSure =
    kept.length === width - 1 && each === kept.length && differ(filled, each);
  const targets = columns.filter((_, index) => kept.includes(index % width));
  const blank = row.cells.map((cell, column) =>
    columns.includes(column) ? BLANK_CELL : cell,
  );
  if (!isSure) return { ...row, cells: blank, isUnread: true };
  return {
    ...row,
    cells: blank.map((cell, column) => filled[targets.indexOf(column)] ?? cell),
  };
}

/** Equal figures may be one mine's and, once more, that of all mines. */
function differ(cells: MatrixRow["cells"], each: number): boolean {
  if (each < 2) return false;
  return Array.from({ length: cells.length / each }, (_, group) =>
    cells.slice(group * each, (group + 1) * each).map(({ text }) => text),
  ).every((texts) => new Set(texts).size > 1);
}

function blankLost(label: string): Warning {
  return warn("blank-cell-lost", saying("warning.blankMoved", { row: label }));
}
